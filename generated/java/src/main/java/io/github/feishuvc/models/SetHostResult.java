// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * The host.
 *
 * @param hostUser A user, a room or a telephone in a meeting. May be null.
 */
public record SetHostResult(MeetingUser hostUser) {}
