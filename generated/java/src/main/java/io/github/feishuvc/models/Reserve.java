// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.time.Instant;

/**
 * A reservation. Which fields come depends on the operation.
 *
 * @param id Id of the reservation. Not the id of a meeting, which exists only once somebody has
 *     joined. May be null.
 * @param meetingNo Meeting number of nine digits. May be null.
 * @param password Password of the meeting. May be null.
 * @param url Link to join with. May be null.
 * @param appLink Link that opens the app. Each {@code {?}} is to be replaced by 0 (off) or 1 (on).
 *     May be null.
 * @param liveLink Link to a live stream of the meeting. May be null.
 * @param endTime When the reservation expires. May be null.
 * @param expireStatus Whether a reservation can still be used. The documentation's example has 0,
 *     which it does not explain. May be null.
 * @param reserveUserId Who reserved, in the form that {@code user_id_type} asks for. May be null.
 * @param meetingSettings Settings of a reserved meeting. May be null.
 */
public record Reserve(
    String id,
    String meetingNo,
    String password,
    String url,
    String appLink,
    String liveLink,
    Instant endTime,
    ReserveExpireStatus expireStatus,
    String reserveUserId,
    MeetingSettings meetingSettings) {
  /** All but what is secret. */
  @Override
  public String toString() {
    return "Reserve["
        + "id="
        + id
        + ", meetingNo="
        + meetingNo
        + ", password="
        + (password == null ? null : "***")
        + ", url="
        + url
        + ", appLink="
        + appLink
        + ", liveLink="
        + liveLink
        + ", endTime="
        + endTime
        + ", expireStatus="
        + expireStatus
        + ", reserveUserId="
        + reserveUserId
        + ", meetingSettings="
        + meetingSettings
        + "]";
  }
}
