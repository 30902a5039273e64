// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * What came of a removal.
 *
 * @param id User id. May be null.
 * @param userType What kind of user it is. May be null.
 * @param result What came of a removal. May be null.
 */
public record MeetingParticipantResult(String id, UserType userType, KickoutOutcome result) {}
