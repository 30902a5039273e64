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
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Meetings that are going on or have ended.
 *
 * <p>Called as {@code client.async().meetings()} on {@link FeishuVc}; see {@link Meetings} for what
 * the methods do and which errors their futures fail with.
 */
public final class AsyncMeetings {
  private static final Operation LIST_BY_NO =
      new Operation(
          "meetings.list_by_no",
          "GET",
          "/open-apis/vc/v1/meetings/list_by_no",
          List.of("tenant_access_token", "user_access_token"),
          List.of("vc:meeting:readonly"),
          false);
  private static final Operation GET =
      new Operation(
          "meetings.get",
          "GET",
          "/open-apis/vc/v1/meetings/{meeting_id}",
          List.of("tenant_access_token", "user_access_token"),
          List.of("vc:meeting:readonly"),
          false);
  private static final Operation END =
      new Operation(
          "meetings.end",
          "PATCH",
          "/open-apis/vc/v1/meetings/{meeting_id}/end",
          List.of("user_access_token"),
          List.of("vc:meeting"),
          false);
  private static final Operation INVITE =
      new Operation(
          "meetings.invite",
          "PATCH",
          "/open-apis/vc/v1/meetings/{meeting_id}/invite",
          List.of("user_access_token"),
          List.of("vc:meeting"),
          false);
  private static final Operation KICKOUT =
      new Operation(
          "meetings.kickout",
          "POST",
          "/open-apis/vc/v1/meetings/{meeting_id}/kickout",
          List.of("tenant_access_token"),
          List.of("vc:meeting"),
          false);
  private static final Operation SET_HOST =
      new Operation(
          "meetings.set_host",
          "PATCH",
          "/open-apis/vc/v1/meetings/{meeting_id}/set_host",
          List.of("tenant_access_token", "user_access_token"),
          List.of("vc:meeting"),
          false);

  private final Core core;

  AsyncMeetings(Core core) {
    this.core = core;
  }

  /**
   * List the meetings of a meeting number (获取与会议号关联的会议列表).
   *
   * @param meetingNo Meeting number of nine digits.
   * @param startTime Start of the period.
   * @param endTime End of the period.
   * @param params sets what else there is to say
   * @return One page of meetings.
   */
  public CompletableFuture<ListMeetingsByNoResult> listByNo(
      String meetingNo,
      Instant startTime,
      Instant endTime,
      Consumer<Meetings.ListByNoParams> params) {
    return core.call(
        LIST_BY_NO,
        new Meetings.ListByNoParams()
            .required("meeting_no", meetingNo)
            .required("start_time", startTime)
            .required("end_time", endTime)
            .given(params),
        Readers::listMeetingsByNoResult);
  }

  /**
   * List the meetings of a meeting number (获取与会议号关联的会议列表).
   *
   * @param meetingNo Meeting number of nine digits.
   * @param startTime Start of the period.
   * @param endTime End of the period.
   * @return One page of meetings.
   */
  public CompletableFuture<ListMeetingsByNoResult> listByNo(
      String meetingNo, Instant startTime, Instant endTime) {
    return listByNo(meetingNo, startTime, endTime, params -> {});
  }

  /**
   * List the meetings of a meeting number, page after page.
   *
   * @param meetingNo Meeting number of nine digits.
   * @param startTime Start of the period.
   * @param endTime End of the period.
   * @param params sets what else there is to say; is called for each page
   * @return the items of all pages
   */
  public AsyncPages<MeetingBrief> listByNoAll(
      String meetingNo,
      Instant startTime,
      Instant endTime,
      Consumer<Meetings.ListByNoParams> params) {
    return new AsyncPages<>(listByNoPages(meetingNo, startTime, endTime, params));
  }

  /**
   * List the meetings of a meeting number, page after page.
   *
   * @param meetingNo Meeting number of nine digits.
   * @param startTime Start of the period.
   * @param endTime End of the period.
   * @return the items of all pages
   */
  public AsyncPages<MeetingBrief> listByNoAll(
      String meetingNo, Instant startTime, Instant endTime) {
    return listByNoAll(meetingNo, startTime, endTime, params -> {});
  }

  Function<String, CompletableFuture<Page<MeetingBrief>>> listByNoPages(
      String meetingNo,
      Instant startTime,
      Instant endTime,
      Consumer<Meetings.ListByNoParams> params) {
    return token ->
        Page.of(
            listByNo(
                meetingNo,
                startTime,
                endTime,
                given -> {
                  params.accept(given);
                  if (token != null) {
                    given.query("page_token", token);
                  }
                }),
            page -> new Page<>(page.meetingBriefs(), page.hasMore(), page.pageToken()));
  }

  /**
   * Get a meeting (获取会议详情).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param params sets what else there is to say
   * @return A meeting.
   */
  public CompletableFuture<GetMeetingResult> get(
      String meetingId, Consumer<Meetings.GetParams> params) {
    return core.call(
        GET,
        new Meetings.GetParams().path("meeting_id", meetingId).given(params),
        Readers::getMeetingResult);
  }

  /**
   * Get a meeting (获取会议详情).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @return A meeting.
   */
  public CompletableFuture<GetMeetingResult> get(String meetingId) {
    return get(meetingId, params -> {});
  }

  /**
   * End a meeting (结束会议).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param params sets what else there is to say
   * @return completes when it is done
   */
  public CompletableFuture<Void> end(String meetingId, Consumer<Meetings.EndParams> params) {
    return core.call(END, new Meetings.EndParams().path("meeting_id", meetingId).given(params));
  }

  /**
   * End a meeting (结束会议).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @return completes when it is done
   */
  public CompletableFuture<Void> end(String meetingId) {
    return end(meetingId, params -> {});
  }

  /**
   * Invite to a meeting (邀请参会人).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who is invited.
   * @param params sets what else there is to say
   * @return What came of the invitations.
   */
  public CompletableFuture<InviteResult> invite(
      String meetingId, InviteRequest body, Consumer<Meetings.InviteParams> params) {
    return core.call(
        INVITE,
        new Meetings.InviteParams().path("meeting_id", meetingId).body(body).given(params),
        Readers::inviteResult);
  }

  /**
   * Invite to a meeting (邀请参会人).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who is invited.
   * @return What came of the invitations.
   */
  public CompletableFuture<InviteResult> invite(String meetingId, InviteRequest body) {
    return invite(meetingId, body, params -> {});
  }

  /**
   * Remove participants (移除参会人).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who is removed.
   * @param params sets what else there is to say
   * @return What came of the removals.
   */
  public CompletableFuture<KickoutResult> kickout(
      String meetingId, KickoutRequest body, Consumer<Meetings.KickoutParams> params) {
    return core.call(
        KICKOUT,
        new Meetings.KickoutParams().path("meeting_id", meetingId).body(body).given(params),
        Readers::kickoutResult);
  }

  /**
   * Remove participants (移除参会人).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who is removed.
   * @return What came of the removals.
   */
  public CompletableFuture<KickoutResult> kickout(String meetingId, KickoutRequest body) {
    return kickout(meetingId, body, params -> {});
  }

  /**
   * Set the host (设置主持人).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who becomes host.
   * @param params sets what else there is to say
   * @return The host.
   */
  public CompletableFuture<SetHostResult> setHost(
      String meetingId, SetHostRequest body, Consumer<Meetings.SetHostParams> params) {
    return core.call(
        SET_HOST,
        new Meetings.SetHostParams().path("meeting_id", meetingId).body(body).given(params),
        Readers::setHostResult);
  }

  /**
   * Set the host (设置主持人).
   *
   * @param meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the
   *     moment somebody joins.
   * @param body Who becomes host.
   * @return The host.
   */
  public CompletableFuture<SetHostResult> setHost(String meetingId, SetHostRequest body) {
    return setHost(meetingId, body, params -> {});
  }
}
