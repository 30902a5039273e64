// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc;

import io.github.feishuvc.models.ApplyReserveRequest;
import io.github.feishuvc.models.ApplyReserveResult;
import io.github.feishuvc.models.GetActiveMeetingResult;
import io.github.feishuvc.models.GetReserveResult;
import io.github.feishuvc.models.UpdateReserveRequest;
import io.github.feishuvc.models.UpdateReserveResult;
import io.github.feishuvc.models.UserIdType;
import java.util.function.Consumer;

/**
 * Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment
 * somebody joins.
 *
 * <p>Called as {@code client.reserves()} on {@link FeishuVc}.
 */
public final class Reserves {
  private final AsyncReserves async;

  Reserves(AsyncReserves async) {
    this.async = async;
  }

  /**
   * Reserve a meeting (预约会议).
   *
   * <p>Makes a reservation: a meeting number that can be used until {@code end_time}. It makes no
   * entry in a calendar. The meeting itself comes into being when somebody joins.
   *
   * <p>Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and
   * 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/apply">documentation</a>.
   *
   * @param body What to reserve.
   * @param params sets what else there is to say
   * @return A reservation that was made.
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.NotSupportedException The platform does not support this
   *     here. (121002)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws io.github.feishuvc.errors.RecordParamException The meeting cannot be recorded like
   *     this; a call between two is never recorded by itself. (123002)
   * @throws io.github.feishuvc.errors.AssignHostLimitExceededException More than ten hosts.
   *     (123003)
   * @throws io.github.feishuvc.errors.AssignHostInvalidException An assigned host is not valid.
   *     (123004)
   * @throws io.github.feishuvc.errors.InvalidPasswordException The password does not have 4 to 9
   *     digits. (123006)
   * @throws FeishuVcException whatever else can go wrong
   */
  public ApplyReserveResult apply(ApplyReserveRequest body, Consumer<ApplyParams> params) {
    return Call.await(async.apply(body, params));
  }

  /**
   * Reserve a meeting (预约会议); see {@link #apply(ApplyReserveRequest, Consumer)}.
   *
   * @param body What to reserve.
   * @return A reservation that was made.
   */
  public ApplyReserveResult apply(ApplyReserveRequest body) {
    return apply(body, params -> {});
  }

  /**
   * Get a reservation (获取预约).
   *
   * <p>Returns a reservation with its settings. Only the reservations that belong to the caller can
   * be asked about.
   *
   * <p>Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate:
   * 1000/min and 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/get">documentation</a>.
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @param params sets what else there is to say
   * @return A reservation.
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.NotSupportedException The platform does not support this
   *     here. (121002)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws io.github.feishuvc.errors.DataNotExistException What was asked for does not exist.
   *     (121004)
   * @throws io.github.feishuvc.errors.NoPermissionException The caller may not do this. (121005)
   * @throws FeishuVcException whatever else can go wrong
   */
  public GetReserveResult get(String reserveId, Consumer<GetParams> params) {
    return Call.await(async.get(reserveId, params));
  }

  /**
   * Get a reservation (获取预约); see {@link #get(String, Consumer)}.
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @return A reservation.
   */
  public GetReserveResult get(String reserveId) {
    return get(reserveId, params -> {});
  }

  /**
   * Change a reservation (更新预约).
   *
   * <p>Changes what is sent and leaves the rest as it is; a field that is sent empty is cleared. A
   * later {@code end_time} of a reservation that has not expired keeps its meeting number.
   *
   * <p>Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and
   * 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/update">documentation</a>.
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @param body What to change. What is left out stays as it is.
   * @param params sets what else there is to say
   * @return A reservation that was changed.
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.NotSupportedException The platform does not support this
   *     here. (121002)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws io.github.feishuvc.errors.DataNotExistException What was asked for does not exist.
   *     (121004)
   * @throws io.github.feishuvc.errors.NoPermissionException The caller may not do this. (121005)
   * @throws io.github.feishuvc.errors.RecordParamException The meeting cannot be recorded like
   *     this; a call between two is never recorded by itself. (123002)
   * @throws io.github.feishuvc.errors.AssignHostLimitExceededException More than ten hosts.
   *     (123003)
   * @throws io.github.feishuvc.errors.AssignHostInvalidException An assigned host is not valid.
   *     (123004)
   * @throws io.github.feishuvc.errors.InvalidPasswordException The password does not have 4 to 9
   *     digits. (123006)
   * @throws FeishuVcException whatever else can go wrong
   */
  public UpdateReserveResult update(
      String reserveId, UpdateReserveRequest body, Consumer<UpdateParams> params) {
    return Call.await(async.update(reserveId, body, params));
  }

  /**
   * Change a reservation (更新预约); see {@link #update(String, UpdateReserveRequest, Consumer)}.
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @param body What to change. What is left out stays as it is.
   * @return A reservation that was changed.
   */
  public UpdateReserveResult update(String reserveId, UpdateReserveRequest body) {
    return update(reserveId, body, params -> {});
  }

  /**
   * Delete a reservation (删除预约).
   *
   * <p>Deletes a reservation. Its meeting number is free again.
   *
   * <p>Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and
   * 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/delete">documentation</a>.
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @param params sets what else there is to say
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.NotSupportedException The platform does not support this
   *     here. (121002)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws io.github.feishuvc.errors.DataNotExistException What was asked for does not exist.
   *     (121004)
   * @throws io.github.feishuvc.errors.NoPermissionException The caller may not do this. (121005)
   * @throws FeishuVcException whatever else can go wrong
   */
  public void delete(String reserveId, Consumer<DeleteParams> params) {
    Call.await(async.delete(reserveId, params));
  }

  /**
   * Delete a reservation (删除预约); see {@link #delete(String, Consumer)}.
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   */
  public void delete(String reserveId) {
    delete(reserveId, params -> {});
  }

  /**
   * Get the active meeting of a reservation (获取活跃会议).
   *
   * <p>Returns the meeting that is going on for a reservation. A reservation has at most one active
   * meeting, and only the reservations that belong to the caller can be asked about. When nothing
   * is going on the platform answers either with error 121004 (data not exist) or without a {@code
   * meeting}; its documentation does not say which.
   *
   * <p>Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate:
   * 1000/min and 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/get_active_meeting">documentation</a>.
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @param params sets what else there is to say
   * @return The active meeting of a reservation.
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.NotSupportedException The platform does not support this
   *     here. (121002)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws io.github.feishuvc.errors.DataNotExistException What was asked for does not exist.
   *     (121004)
   * @throws io.github.feishuvc.errors.NoPermissionException The caller may not do this. (121005)
   * @throws FeishuVcException whatever else can go wrong
   */
  public GetActiveMeetingResult getActiveMeeting(
      String reserveId, Consumer<GetActiveMeetingParams> params) {
    return Call.await(async.getActiveMeeting(reserveId, params));
  }

  /**
   * Get the active meeting of a reservation (获取活跃会议); see {@link #getActiveMeeting(String,
   * Consumer)}.
   *
   * @param reserveId Id of the reservation, as {@code reserve.id} has it. Neither the meeting's id
   *     nor its nine-digit number.
   * @return The active meeting of a reservation.
   */
  public GetActiveMeetingResult getActiveMeeting(String reserveId) {
    return getActiveMeeting(reserveId, params -> {});
  }

  /** What {@code apply} can be given beside what it must be given. */
  public static final class ApplyParams extends CallParams<ApplyParams> {
    ApplyParams() {}

    @Override
    ApplyParams self() {
      return this;
    }

    /**
     * Kind of the user ids in the answer. {@code user_id} needs the permission
     * contact:user.employee_id:readonly.
     *
     * @param value null leaves it out
     * @return this
     */
    public ApplyParams userIdType(UserIdType value) {
      return query("user_id_type", value);
    }
  }

  /** What {@code get} can be given beside what it must be given. */
  public static final class GetParams extends CallParams<GetParams> {
    GetParams() {}

    @Override
    GetParams self() {
      return this;
    }

    /**
     * Kind of the user ids in the answer. {@code user_id} needs the permission
     * contact:user.employee_id:readonly.
     *
     * @param value null leaves it out
     * @return this
     */
    public GetParams userIdType(UserIdType value) {
      return query("user_id_type", value);
    }
  }

  /** What {@code update} can be given beside what it must be given. */
  public static final class UpdateParams extends CallParams<UpdateParams> {
    UpdateParams() {}

    @Override
    UpdateParams self() {
      return this;
    }

    /**
     * Kind of the user ids in the answer. {@code user_id} needs the permission
     * contact:user.employee_id:readonly.
     *
     * @param value null leaves it out
     * @return this
     */
    public UpdateParams userIdType(UserIdType value) {
      return query("user_id_type", value);
    }
  }

  /** What {@code delete} can be given beside what it must be given. */
  public static final class DeleteParams extends CallParams<DeleteParams> {
    DeleteParams() {}

    @Override
    DeleteParams self() {
      return this;
    }
  }

  /** What {@code getActiveMeeting} can be given beside what it must be given. */
  public static final class GetActiveMeetingParams extends CallParams<GetActiveMeetingParams> {
    GetActiveMeetingParams() {}

    @Override
    GetActiveMeetingParams self() {
      return this;
    }

    /**
     * Whether the answer carries the list of participants.
     *
     * @param value null leaves it out
     * @return this
     */
    public GetActiveMeetingParams withParticipants(Boolean value) {
      return query("with_participants", value);
    }

    /**
     * Kind of the user ids in the answer. {@code user_id} needs the permission
     * contact:user.employee_id:readonly.
     *
     * @param value null leaves it out
     * @return this
     */
    public GetActiveMeetingParams userIdType(UserIdType value) {
      return query("user_id_type", value);
    }
  }
}
