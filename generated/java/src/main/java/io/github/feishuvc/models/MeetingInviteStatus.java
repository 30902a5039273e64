// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * What came of an invitation.
 *
 * @param id User id. May be null.
 * @param userType What kind of user it is. May be null.
 * @param status What came of an invitation. May be null.
 */
public record MeetingInviteStatus(String id, UserType userType, InviteOutcome status) {}
