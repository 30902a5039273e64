// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/**
 * What came of the removals.
 *
 * @param kickoutResults One entry for each removal. May be null.
 */
public record KickoutResult(List<MeetingParticipantResult> kickoutResults) {}
