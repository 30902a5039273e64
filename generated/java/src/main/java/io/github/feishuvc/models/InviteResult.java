// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/**
 * What came of the invitations.
 *
 * @param inviteResults One entry for each invitation. May be null.
 */
public record InviteResult(List<MeetingInviteStatus> inviteResults) {}
