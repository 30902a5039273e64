// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.time.Instant;
import java.util.List;

/**
 * A meeting. It exists from the moment somebody joins.
 *
 * @param id Id of the meeting. May be null.
 * @param topic Subject. May be null.
 * @param url Link to join with. May be null.
 * @param meetingNo Meeting number of nine digits. May be null.
 * @param password Password of the meeting. May be null.
 * @param createTime When the meeting was created. May be null.
 * @param startTime When the meeting started. May be null.
 * @param endTime When the meeting ended. Without a value while it goes on. May be null.
 * @param hostUser A user, a room or a telephone in a meeting. May be null.
 * @param meetingConnect Whether the meeting is open to other conference systems (beta). May be
 *     null.
 * @param status State of a meeting. May be null.
 * @param participantCount Highest number of participants at one time. May be null.
 * @param participantCountAccumulated Number of participants over the whole meeting. May be null.
 * @param participants Who takes or took part. Only with {@code with_participants}. May be null.
 * @param ability What was used in a meeting. May be null.
 * @param noteId Id of the meeting's notes. Seen in the official SDKs, not in the documentation. May
 *     be null.
 */
public record Meeting(
    String id,
    String topic,
    String url,
    String meetingNo,
    String password,
    Instant createTime,
    Instant startTime,
    Instant endTime,
    MeetingUser hostUser,
    Boolean meetingConnect,
    MeetingStatus status,
    Long participantCount,
    Long participantCountAccumulated,
    List<MeetingParticipant> participants,
    MeetingAbility ability,
    String noteId) {
  /** All but what is secret. */
  @Override
  public String toString() {
    return "Meeting["
        + "id="
        + id
        + ", topic="
        + topic
        + ", url="
        + url
        + ", meetingNo="
        + meetingNo
        + ", password="
        + (password == null ? null : "***")
        + ", createTime="
        + createTime
        + ", startTime="
        + startTime
        + ", endTime="
        + endTime
        + ", hostUser="
        + hostUser
        + ", meetingConnect="
        + meetingConnect
        + ", status="
        + status
        + ", participantCount="
        + participantCount
        + ", participantCountAccumulated="
        + participantCountAccumulated
        + ", participants="
        + participants
        + ", ability="
        + ability
        + ", noteId="
        + noteId
        + "]";
  }
}
