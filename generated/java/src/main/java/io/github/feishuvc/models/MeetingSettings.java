// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/**
 * Settings of a reserved meeting.
 *
 * @param topic Subject. May be null.
 * @param actionPermissions Who may do what. Entries for the same action add up. May be null.
 * @param meetingInitialType How a meeting begins. May be null.
 * @param meetingConnect Whether the meeting is open to other conference systems (beta). May be
 *     null.
 * @param callSetting Settings of a call between two. May be null.
 * @param autoRecord Whether recording starts by itself. May be null.
 * @param assignHostList Who becomes host. May be null.
 */
public record MeetingSettings(
    String topic,
    List<ActionPermission> actionPermissions,
    MeetingInitialType meetingInitialType,
    Boolean meetingConnect,
    CallSetting callSetting,
    Boolean autoRecord,
    List<AssignHost> assignHostList) {}
