// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc;

import io.github.feishuvc.models.GetMeetingResult;
import io.github.feishuvc.models.InviteRequest;
import io.github.feishuvc.models.InviteResult;
import io.github.feishuvc.models.KickoutRequest;
import io.github.feishuvc.models.KickoutResult;
import io.github.feishuvc.models.ListMeetingsByNoResult;
import io.github.feishuvc.models.MeetingBrief;
import io.github.feishuvc.models.SetHostRequest;
import io.github.feishuvc.models.SetHostResult;
import io.github.feishuvc.models.UserIdType;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Meetings that are going on or have ended.
 *
 * <p>Called as {@code client.meetings()} on {@link FeishuVc}.
 */
public final class Meetings {
  private final AsyncMeetings async;

  Meetings(AsyncMeetings async) {
    this.async = async;
  }

  /**
   * List the meetings of a meeting number (获取与会议号关联的会议列表).
   *
   * <p>Lists the meetings that were held under a meeting number in a period. Each comes with id,
   * topic, link, number and password only.
   *
   * <p>Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate:
   * 100/min. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/list_by_no">documentation</a>.
   *
   * @param meetingNo Meeting number of nine digits.
   * @param startTime Start of the period.
   * @param endTime End of the period.
   * @param params sets what else there is to say
   * @return One page of meetings.
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws FeishuVcException whatever else can go wrong
   */
  public ListMeetingsByNoResult listByNo(
      String meetingNo, Instant startTime, Instant endTime, Consumer<ListByNoParams> params) {
    return Call.await(async.listByNo(meetingNo, startTime, endTime, params));
  }

  /**
   * List the meetings of a meeting number (获取与会议号关联的会议列表); see {@link #listByNo(String, Instant,
   * Instant, Consumer)}.
   *
   * @param meetingNo Meeting number of nine digits.
   * @param startTime Start of the period.
   * @param endTime End of the period.
   * @return One page of meetings.
   */
  public ListMeetingsByNoResult listByNo(String meetingNo, Instant startTime, Instant endTime) {
    return listByNo(meetingNo, startTime, endTime, params -> {});
  }

  /**
   * List the meetings of a meeting number, page after page. Each page is fetched when it is needed.
   *
   * @param meetingNo Meeting number of nine digits.
   * @param startTime Start of the period.
   * @param endTime End of the period.
   * @param params sets what else there is to say; is called for each page
   * @return the items of all pages
   */
  public Pages<MeetingBrief> listByNoAll(
      String meetingNo, Instant startTime, Instant endTime, Consumer<ListByNoParams> params) {
    Function<String, CompletableFuture<Page<MeetingBrief>>> pages =
        async.listByNoPages(meetingNo, startTime, endTime, params);
    return new Pages<>(token -> Call.await(pages.apply(token)));
  }

  /**
   * List the meetings of a meeting number, page after page. Each page is fetched when it is needed.
   *
   * @param meetingNo Meeting number of nine digits.
   * @param startTime Start of the period.
   * @param endTime End of the period.
   * @return the items of all pages
   */
  public Pages<MeetingBrief> listByNoAll(String meetingNo, Instant startTime, Instant endTime) {
    return listByNoAll(meetingNo, startTime, endTime, params -> {});
  }

  /**
   * Get a meeting (获取会议详情).
   *
   * <p>Returns a meeting that goes on or has ended. With {@code user_id_type} {@code user_id} only
   * Feishu and Lark users are among the participants; rooms, telephones and SIP devices are left
   * out.
   *
   * <p>Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate:
   * 1000/min and 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/get">documentation</a>.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param params sets what else there is to say
   * @return A meeting.
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.NotSupportedException The platform does not support this
   *     here. (121002)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws io.github.feishuvc.errors.DataNotExistException What was asked for does not exist.
   *     (121004)
   * @throws io.github.feishuvc.errors.NoPermissionException The caller may not do this. (121005)
   * @throws FeishuVcException whatever else can go wrong
   */
  public GetMeetingResult get(String meetingId, Consumer<GetParams> params) {
    return Call.await(async.get(meetingId, params));
  }

  /**
   * Get a meeting (获取会议详情); see {@link #get(String, Consumer)}.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @return A meeting.
   */
  public GetMeetingResult get(String meetingId) {
    return get(meetingId, params -> {});
  }

  /**
   * End a meeting (结束会议).
   *
   * <p>Ends a meeting that goes on. The operator must be its host.
   *
   * <p>Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/end">documentation</a>.
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
  public void end(String meetingId, Consumer<EndParams> params) {
    Call.await(async.end(meetingId, params));
  }

  /**
   * End a meeting (结束会议); see {@link #end(String, Consumer)}.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   */
  public void end(String meetingId) {
    end(meetingId, params -> {});
  }

  /**
   * Invite to a meeting (邀请参会人).
   *
   * <p>Calls users into a meeting that goes on, ten at most. The operator must be in the meeting
   * and may invite.
   *
   * <p>Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/invite">documentation</a>.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who is invited.
   * @param params sets what else there is to say
   * @return What came of the invitations.
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
   * @throws io.github.feishuvc.errors.CannotOperateSelfException Nobody can do this to themselves.
   *     (122005)
   * @throws io.github.feishuvc.errors.ParticipantLimitReachedException The meeting is full.
   *     (122006)
   * @throws io.github.feishuvc.errors.CalleeBusyException The user who is called is busy. (122007)
   * @throws io.github.feishuvc.errors.MeetingLockedException The meeting is locked. (122008)
   * @throws FeishuVcException whatever else can go wrong
   */
  public InviteResult invite(String meetingId, InviteRequest body, Consumer<InviteParams> params) {
    return Call.await(async.invite(meetingId, body, params));
  }

  /**
   * Invite to a meeting (邀请参会人); see {@link #invite(String, InviteRequest, Consumer)}.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who is invited.
   * @return What came of the invitations.
   */
  public InviteResult invite(String meetingId, InviteRequest body) {
    return invite(meetingId, body, params -> {});
  }

  /**
   * Remove participants (移除参会人).
   *
   * <p>Removes participants from a meeting that goes on.
   *
   * <p>Permission: vc:meeting. Tokens: tenant_access_token. Rate: 1000/min and 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/kickout">documentation</a>.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who is removed.
   * @param params sets what else there is to say
   * @return What came of the removals.
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
   * @throws io.github.feishuvc.errors.CannotOperateSelfException Nobody can do this to themselves.
   *     (122005)
   * @throws FeishuVcException whatever else can go wrong
   */
  public KickoutResult kickout(
      String meetingId, KickoutRequest body, Consumer<KickoutParams> params) {
    return Call.await(async.kickout(meetingId, body, params));
  }

  /**
   * Remove participants (移除参会人); see {@link #kickout(String, KickoutRequest, Consumer)}.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who is removed.
   * @return What came of the removals.
   */
  public KickoutResult kickout(String meetingId, KickoutRequest body) {
    return kickout(meetingId, body, params -> {});
  }

  /**
   * Set the host (设置主持人).
   *
   * <p>Makes a participant the host. A user who asks for it must be the host. With {@code
   * old_host_user} the change is made only if that is still the host (compare and swap); otherwise
   * error 121006 comes, and the call can be repeated with the host that {@code meetings.get} tells.
   *
   * <p>Permission: vc:meeting. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and
   * 50/s. Source: <a
   * href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/set_host">documentation</a>.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who becomes host.
   * @param params sets what else there is to say
   * @return The host.
   * @throws io.github.feishuvc.errors.InternalException The platform failed. (121001)
   * @throws io.github.feishuvc.errors.NotSupportedException The platform does not support this
   *     here. (121002)
   * @throws io.github.feishuvc.errors.ParamException A parameter has a wrong value. (121003)
   * @throws io.github.feishuvc.errors.NoPermissionException The caller may not do this. (121005)
   * @throws io.github.feishuvc.errors.DataConflictException The data changed in the meantime.
   *     (121006)
   * @throws io.github.feishuvc.errors.MeetingStatusUnexpectedException The meeting is not in a
   *     state that allows this. (122001)
   * @throws io.github.feishuvc.errors.MeetingNotExistException The meeting does not exist. (122002)
   * @throws io.github.feishuvc.errors.OperatorNotInMeetingException Whoever asks for this must be
   *     in the meeting. (122003)
   * @throws io.github.feishuvc.errors.TargetNotInMeetingException The user who is meant is not in
   *     the meeting. (122004)
   * @throws io.github.feishuvc.errors.CannotOperateSelfException Nobody can do this to themselves.
   *     (122005)
   * @throws io.github.feishuvc.errors.ParticipantStatusUnexpectedException The participant is not
   *     in a state that allows this. (122009)
   * @throws FeishuVcException whatever else can go wrong
   */
  public SetHostResult setHost(
      String meetingId, SetHostRequest body, Consumer<SetHostParams> params) {
    return Call.await(async.setHost(meetingId, body, params));
  }

  /**
   * Set the host (设置主持人); see {@link #setHost(String, SetHostRequest, Consumer)}.
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who becomes host.
   * @return The host.
   */
  public SetHostResult setHost(String meetingId, SetHostRequest body) {
    return setHost(meetingId, body, params -> {});
  }

  /** What {@code listByNo} can be given beside what it must be given. */
  public static final class ListByNoParams extends CallParams<ListByNoParams> {
    ListByNoParams() {}

    @Override
    ListByNoParams self() {
      return this;
    }

    /**
     * Number of items on a page, 20 by default.
     *
     * @param value null leaves it out
     * @return this
     */
    public ListByNoParams pageSize(Integer value) {
      return query("page_size", value);
    }

    /**
     * Where the page begins, as the answer before told. Left out for the first page.
     *
     * @param value null leaves it out
     * @return this
     */
    public ListByNoParams pageToken(String value) {
      return query("page_token", value);
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
     * Whether the answer carries the list of participants.
     *
     * @param value null leaves it out
     * @return this
     */
    public GetParams withParticipants(Boolean value) {
      return query("with_participants", value);
    }

    /**
     * Whether the answer tells what was used in the meeting. Only with a tenant token.
     *
     * @param value null leaves it out
     * @return this
     */
    public GetParams withMeetingAbility(Boolean value) {
      return query("with_meeting_ability", value);
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

  /** What {@code end} can be given beside what it must be given. */
  public static final class EndParams extends CallParams<EndParams> {
    EndParams() {}

    @Override
    EndParams self() {
      return this;
    }
  }

  /** What {@code invite} can be given beside what it must be given. */
  public static final class InviteParams extends CallParams<InviteParams> {
    InviteParams() {}

    @Override
    InviteParams self() {
      return this;
    }

    /**
     * Kind of the user ids in the answer. {@code user_id} needs the permission
     * contact:user.employee_id:readonly.
     *
     * @param value null leaves it out
     * @return this
     */
    public InviteParams userIdType(UserIdType value) {
      return query("user_id_type", value);
    }
  }

  /** What {@code kickout} can be given beside what it must be given. */
  public static final class KickoutParams extends CallParams<KickoutParams> {
    KickoutParams() {}

    @Override
    KickoutParams self() {
      return this;
    }

    /**
     * Kind of the user ids in the answer. {@code user_id} needs the permission
     * contact:user.employee_id:readonly.
     *
     * @param value null leaves it out
     * @return this
     */
    public KickoutParams userIdType(UserIdType value) {
      return query("user_id_type", value);
    }
  }

  /** What {@code setHost} can be given beside what it must be given. */
  public static final class SetHostParams extends CallParams<SetHostParams> {
    SetHostParams() {}

    @Override
    SetHostParams self() {
      return this;
    }

    /**
     * Kind of the user ids in the answer. {@code user_id} needs the permission
     * contact:user.employee_id:readonly.
     *
     * @param value null leaves it out
     * @return this
     */
    public SetHostParams userIdType(UserIdType value) {
      return query("user_id_type", value);
    }
  }
}
