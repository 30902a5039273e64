// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc;

import io.github.feishuvc.models.GetRecordingResult;
import io.github.feishuvc.models.SetRecordingPermissionRequest;
import io.github.feishuvc.models.StartRecordingRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Recordings of meetings.
 *
 * <p>Called as {@code client.async().recordings()} on {@link FeishuVc}; see {@link Recordings} for
 * what the methods do and which errors their futures fail with.
 */
public final class AsyncRecordings {
  private static final Operation GET =
      new Operation(
          "recordings.get",
          "GET",
          "/open-apis/vc/v1/meetings/{meeting_id}/recording",
          List.of("tenant_access_token", "user_access_token"),
          List.of("vc:record:readonly"),
          false);
  private static final Operation START =
      new Operation(
          "recordings.start",
          "PATCH",
          "/open-apis/vc/v1/meetings/{meeting_id}/recording/start",
          List.of("user_access_token"),
          List.of("vc:record"),
          false);
  private static final Operation STOP =
      new Operation(
          "recordings.stop",
          "PATCH",
          "/open-apis/vc/v1/meetings/{meeting_id}/recording/stop",
          List.of("user_access_token"),
          List.of("vc:record"),
          false);
  private static final Operation SET_PERMISSION =
      new Operation(
          "recordings.set_permission",
          "PATCH",
          "/open-apis/vc/v1/meetings/{meeting_id}/recording/set_permission",
          List.of("user_access_token"),
          List.of("vc:record"),
          false);

  private final Core core;

  AsyncRecordings(Core core) {
    this.core = core;
  }

  /**
   * Get a recording (获取录制文件).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param params sets what else there is to say
   * @return The recording of a meeting.
   */
  public CompletableFuture<GetRecordingResult> get(
      String meetingId, Consumer<Recordings.GetParams> params) {
    return core.call(
        GET,
        new Recordings.GetParams().path("meeting_id", meetingId).given(params),
        Readers::getRecordingResult);
  }

  /**
   * Get a recording (获取录制文件).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @return The recording of a meeting.
   */
  public CompletableFuture<GetRecordingResult> get(String meetingId) {
    return get(meetingId, params -> {});
  }

  /**
   * Start recording (开始录制).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body How to record.
   * @param params sets what else there is to say
   * @return completes when it is done
   */
  public CompletableFuture<Void> start(
      String meetingId, StartRecordingRequest body, Consumer<Recordings.StartParams> params) {
    return core.call(
        START, new Recordings.StartParams().path("meeting_id", meetingId).body(body).given(params));
  }

  /**
   * Start recording (开始录制).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body How to record.
   * @return completes when it is done
   */
  public CompletableFuture<Void> start(String meetingId, StartRecordingRequest body) {
    return start(meetingId, body, params -> {});
  }

  /**
   * Stop recording (停止录制).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param params sets what else there is to say
   * @return completes when it is done
   */
  public CompletableFuture<Void> stop(String meetingId, Consumer<Recordings.StopParams> params) {
    return core.call(STOP, new Recordings.StopParams().path("meeting_id", meetingId).given(params));
  }

  /**
   * Stop recording (停止录制).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @return completes when it is done
   */
  public CompletableFuture<Void> stop(String meetingId) {
    return stop(meetingId, params -> {});
  }

  /**
   * Share a recording (授权录制文件).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who gets access.
   * @param params sets what else there is to say
   * @return completes when it is done
   */
  public CompletableFuture<Void> setPermission(
      String meetingId,
      SetRecordingPermissionRequest body,
      Consumer<Recordings.SetPermissionParams> params) {
    return core.call(
        SET_PERMISSION,
        new Recordings.SetPermissionParams()
            .path("meeting_id", meetingId)
            .body(body)
            .given(params));
  }

  /**
   * Share a recording (授权录制文件).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who gets access.
   * @return completes when it is done
   */
  public CompletableFuture<Void> setPermission(
      String meetingId, SetRecordingPermissionRequest body) {
    return setPermission(meetingId, body, params -> {});
  }
}
