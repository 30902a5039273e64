// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.time.Instant;

/**
 * Somebody who takes or took part in a meeting.
 *
 * @param id User id, in the form that {@code user_id_type} asks for. May be null.
 * @param firstJoinTime When the participant joined for the first time. May be null.
 * @param finalLeaveTime When the participant left for the last time. May be null.
 * @param inMeetingDuration Time in the meeting, added up, in seconds. May be null.
 * @param userType What kind of user it is. May be null.
 * @param isHost Whether the participant is the host. May be null.
 * @param isCohost Whether the participant is a co-host. May be null.
 * @param isExternal Whether the participant is from another tenant. May be null.
 * @param status State of a participant. May be null.
 */
public record MeetingParticipant(
    String id,
    Instant firstJoinTime,
    Instant finalLeaveTime,
    Long inMeetingDuration,
    UserType userType,
    Boolean isHost,
    Boolean isCohost,
    Boolean isExternal,
    ParticipantStatus status) {}
