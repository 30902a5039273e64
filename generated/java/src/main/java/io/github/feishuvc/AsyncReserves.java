// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc;

import io.github.feishuvc.models.ApplyReserveRequest;
import io.github.feishuvc.models.ApplyReserveResult;
import io.github.feishuvc.models.GetActiveMeetingResult;
import io.github.feishuvc.models.GetReserveResult;
import io.github.feishuvc.models.UpdateReserveRequest;
import io.github.feishuvc.models.UpdateReserveResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment
 * somebody joins.
 *
 * <p>Called as {@code client.async().reserves()} on {@link FeishuVc}; see {@link Reserves} for what
 * the methods do and which errors their futures fail with.
 */
public final class AsyncReserves {
  private static final Operation APPLY =
      new Operation(
          "reserves.apply",
          "POST",
          "/open-apis/vc/v1/reserves/apply",
          List.of("tenant_access_token", "user_access_token"),
          List.of("vc:reserve"),
          false);
  private static final Operation GET =
      new Operation(
          "reserves.get",
          "GET",
          "/open-apis/vc/v1/reserves/{reserve_id}",
          List.of("tenant_access_token", "user_access_token"),
          List.of("vc:reserve:readonly"),
          false);
  private static final Operation UPDATE =
      new Operation(
          "reserves.update",
          "PUT",
          "/open-apis/vc/v1/reserves/{reserve_id}",
          List.of("tenant_access_token", "user_access_token"),
          List.of("vc:reserve"),
          false);
  private static final Operation DELETE =
      new Operation(
          "reserves.delete",
          "DELETE",
          "/open-apis/vc/v1/reserves/{reserve_id}",
          List.of("tenant_access_token", "user_access_token"),
          List.of("vc:reserve"),
          false);
  private static final Operation GET_ACTIVE_MEETING =
      new Operation(
          "reserves.get_active_meeting",
          "GET",
          "/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting",
          List.of("tenant_access_token", "user_access_token"),
          List.of("vc:reserve:readonly"),
          false);

  private final Core core;

  AsyncReserves(Core core) {
    this.core = core;
  }

  /**
   * Reserve a meeting (预约会议).
   *
   * @param body What to reserve.
   * @param params sets what else there is to say
   * @return A reservation that was made.
   */
  public CompletableFuture<ApplyReserveResult> apply(
      ApplyReserveRequest body, Consumer<Reserves.ApplyParams> params) {
    return core.call(
        APPLY, new Reserves.ApplyParams().body(body).given(params), Readers::applyReserveResult);
  }

  /**
   * Reserve a meeting (预约会议).
   *
   * @param body What to reserve.
   * @return A reservation that was made.
   */
  public CompletableFuture<ApplyReserveResult> apply(ApplyReserveRequest body) {
    return apply(body, params -> {});
  }

  /**
   * Get a reservation (获取预约).
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @param params sets what else there is to say
   * @return A reservation.
   */
  public CompletableFuture<GetReserveResult> get(
      String reserveId, Consumer<Reserves.GetParams> params) {
    return core.call(
        GET,
        new Reserves.GetParams().path("reserve_id", reserveId).given(params),
        Readers::getReserveResult);
  }

  /**
   * Get a reservation (获取预约).
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @return A reservation.
   */
  public CompletableFuture<GetReserveResult> get(String reserveId) {
    return get(reserveId, params -> {});
  }

  /**
   * Change a reservation (更新预约).
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @param body What to change. What is left out stays as it is.
   * @param params sets what else there is to say
   * @return A reservation that was changed.
   */
  public CompletableFuture<UpdateReserveResult> update(
      String reserveId, UpdateReserveRequest body, Consumer<Reserves.UpdateParams> params) {
    return core.call(
        UPDATE,
        new Reserves.UpdateParams().path("reserve_id", reserveId).body(body).given(params),
        Readers::updateReserveResult);
  }

  /**
   * Change a reservation (更新预约).
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @param body What to change. What is left out stays as it is.
   * @return A reservation that was changed.
   */
  public CompletableFuture<UpdateReserveResult> update(
      String reserveId, UpdateReserveRequest body) {
    return update(reserveId, body, params -> {});
  }

  /**
   * Delete a reservation (删除预约).
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @param params sets what else there is to say
   * @return completes when it is done
   */
  public CompletableFuture<Void> delete(String reserveId, Consumer<Reserves.DeleteParams> params) {
    return core.call(
        DELETE, new Reserves.DeleteParams().path("reserve_id", reserveId).given(params));
  }

  /**
   * Delete a reservation (删除预约).
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @return completes when it is done
   */
  public CompletableFuture<Void> delete(String reserveId) {
    return delete(reserveId, params -> {});
  }

  /**
   * Get the active meeting of a reservation (获取活跃会议).
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @param params sets what else there is to say
   * @return The active meeting of a reservation.
   */
  public CompletableFuture<GetActiveMeetingResult> getActiveMeeting(
      String reserveId, Consumer<Reserves.GetActiveMeetingParams> params) {
    return core.call(
        GET_ACTIVE_MEETING,
        new Reserves.GetActiveMeetingParams().path("reserve_id", reserveId).given(params),
        Readers::getActiveMeetingResult);
  }

  /**
   * Get the active meeting of a reservation (获取活跃会议).
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @return The active meeting of a reservation.
   */
  public CompletableFuture<GetActiveMeetingResult> getActiveMeeting(String reserveId) {
    return getActiveMeeting(reserveId, params -> {});
  }
}
