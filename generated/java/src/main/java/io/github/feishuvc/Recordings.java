// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc;

import io.github.feishuvc.models.GetRecordingResult;
import io.github.feishuvc.models.SetRecordingPermissionRequest;
import io.github.feishuvc.models.StartRecordingRequest;
import io.github.feishuvc.models.UserIdType;
import java.util.function.Consumer;

/**
 * Recordings of meetings.
 *
 * <p>Called as {@code client.recordings()} on {@link FeishuVc}.
 */
public final class Recordings {
  private final AsyncRecordings async;

  Recordings(AsyncRecordings async) {
    this.async = async;
  }

  /**
   * Get a recording (获取录制文件).
   *
   * <p>Returns the recording of a meeting once it is ready. With a tenant token every recording of
   * the tenant can be had, with a user token those of the user's own meetings.
   *
   * <p>Permission: vc:record:readonly. Tokens: tenant_access_token or user_access_token. Rate:
   * 1000/min and 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/get">documentation</a>.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param params sets what else there is to say
   * @return The recording of a meeting.
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.NotSupportedException The platform does not support this
   *     here. (121002)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws io.github.feishuvc.errors.DataNotExistException What was asked for does not exist.
   *     (121004)
   * @throws io.github.feishuvc.errors.NoPermissionException The caller may not do this. (121005)
   * @throws io.github.feishuvc.errors.MeetingStatusUnexpectedException The meeting is not in a
   *     state that allows this. (122001)
   * @throws io.github.feishuvc.errors.MeetingNotExistException The meeting does not exist. (122002)
   * @throws io.github.feishuvc.errors.RecordingProcessingException The recording is not ready yet.
   *     (124002)
   * @throws FeishuVcException whatever else can go wrong
   */
  public GetRecordingResult get(String meetingId, Consumer<GetParams> params) {
    return Call.await(async.get(meetingId, params));
  }

  /**
   * Get a recording (获取录制文件); see {@link #get(String, Consumer)}.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @return The recording of a meeting.
   */
  public GetRecordingResult get(String meetingId) {
    return get(meetingId, params -> {});
  }

  /**
   * Start recording (开始录制).
   *
   * <p>Starts recording a meeting that goes on. The operator must be its host.
   *
   * <p>Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.
   * Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/start">documentation</a>.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body How to record.
   * @param params sets what else there is to say
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.NotSupportedException The platform does not support this
   *     here. (121002)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws io.github.feishuvc.errors.NoPermissionException The caller may not do this. (121005)
   * @throws io.github.feishuvc.errors.MeetingStatusUnexpectedException The meeting is not in a
   *     state that allows this. (122001)
   * @throws io.github.feishuvc.errors.MeetingNotExistException The meeting does not exist. (122002)
   * @throws io.github.feishuvc.errors.OperatorNotInMeetingException Whoever asks for this must be
   *     in the meeting. (122003)
   * @throws FeishuVcException whatever else can go wrong
   */
  public void start(String meetingId, StartRecordingRequest body, Consumer<StartParams> params) {
    Call.await(async.start(meetingId, body, params));
  }

  /**
   * Start recording (开始录制); see {@link #start(String, StartRecordingRequest, Consumer)}.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body How to record.
   */
  public void start(String meetingId, StartRecordingRequest body) {
    start(meetingId, body, params -> {});
  }

  /**
   * Stop recording (停止录制).
   *
   * <p>Stops the recording of a meeting. The operator must be its host.
   *
   * <p>Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.
   * Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/stop">documentation</a>.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param params sets what else there is to say
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.NotSupportedException The platform does not support this
   *     here. (121002)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws io.github.feishuvc.errors.NoPermissionException The caller may not do this. (121005)
   * @throws io.github.feishuvc.errors.MeetingStatusUnexpectedException The meeting is not in a
   *     state that allows this. (122001)
   * @throws io.github.feishuvc.errors.MeetingNotExistException The meeting does not exist. (122002)
   * @throws io.github.feishuvc.errors.OperatorNotInMeetingException Whoever asks for this must be
   *     in the meeting. (122003)
   * @throws FeishuVcException whatever else can go wrong
   */
  public void stop(String meetingId, Consumer<StopParams> params) {
    Call.await(async.stop(meetingId, params));
  }

  /**
   * Stop recording (停止录制); see {@link #stop(String, Consumer)}.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   */
  public void stop(String meetingId) {
    stop(meetingId, params -> {});
  }

  /**
   * Share a recording (授权录制文件).
   *
   * <p>Gives access to a recording, or takes it away. Only the owner of the meeting may, after the
   * meeting has ended and the event tells that the recording is ready.
   *
   * <p>Permission: vc:record. Tokens: user_access_token. Rate: 1000/min and 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/set_permission">documentation</a>.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who gets access.
   * @param params sets what else there is to say
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.NotSupportedException The platform does not support this
   *     here. (121002)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws io.github.feishuvc.errors.DataNotExistException What was asked for does not exist.
   *     (121004)
   * @throws io.github.feishuvc.errors.NoPermissionException The caller may not do this. (121005)
   * @throws io.github.feishuvc.errors.MeetingNotExistException The meeting does not exist. (122002)
   * @throws FeishuVcException whatever else can go wrong
   */
  public void setPermission(
      String meetingId, SetRecordingPermissionRequest body, Consumer<SetPermissionParams> params) {
    Call.await(async.setPermission(meetingId, body, params));
  }

  /**
   * Share a recording (授权录制文件); see {@link #setPermission(String, SetRecordingPermissionRequest,
   * Consumer)}.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who gets access.
   */
  public void setPermission(String meetingId, SetRecordingPermissionRequest body) {
    setPermission(meetingId, body, params -> {});
  }

  /** What {@code get} can be given beside what it must be given. */
  public static final class GetParams extends CallParams<GetParams> {
    GetParams() {}

    @Override
    GetParams self() {
      return this;
    }
  }

  /** What {@code start} can be given beside what it must be given. */
  public static final class StartParams extends CallParams<StartParams> {
    StartParams() {}

    @Override
    StartParams self() {
      return this;
    }
  }

  /** What {@code stop} can be given beside what it must be given. */
  public static final class StopParams extends CallParams<StopParams> {
    StopParams() {}

    @Override
    StopParams self() {
      return this;
    }
  }

  /** What {@code setPermission} can be given beside what it must be given. */
  public static final class SetPermissionParams extends CallParams<SetPermissionParams> {
    SetPermissionParams() {}

    @Override
    SetPermissionParams self() {
      return this;
    }

    /**
     * Kind of the user ids in the answer. {@code user_id} needs the permission
     * contact:user.employee_id:readonly.
     *
     * @param value null leaves it out
     * @return this
     */
    public SetPermissionParams userIdType(UserIdType value) {
      return query("user_id_type", value);
    }
  }
}
