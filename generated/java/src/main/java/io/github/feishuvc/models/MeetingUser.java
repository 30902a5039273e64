// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * A user, a room or a telephone in a meeting.
 *
 * @param id User id, in the form that {@code user_id_type} asks for. What it is for rooms and
 *     telephones is not documented. May be null.
 * @param userType What kind of user it is. May be null.
 */
public record MeetingUser(String id, UserType userType) {}
