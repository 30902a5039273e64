// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * A meeting in a list.
 *
 * @param id Id of the meeting. May be null.
 * @param topic Subject. May be null.
 * @param url Link to join with. May be null.
 * @param meetingNo Meeting number of nine digits. May be null.
 * @param password Password of the meeting. May be null.
 * @param meetingConnect Whether the meeting is open to other conference systems. Seen in the
 *     official SDKs, not in the documentation. May be null.
 * @param noteId Id of the meeting's notes. Seen in the official SDKs, not in the documentation. May
 *     be null.
 */
public record MeetingBrief(
    String id,
    String topic,
    String url,
    String meetingNo,
    String password,
    Boolean meetingConnect,
    String noteId) {
  /** All but what is secret. */
  @Override
  public String toString() {
    return "MeetingBrief["
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
        + ", meetingConnect="
        + meetingConnect
        + ", noteId="
        + noteId
        + "]";
  }
}
