// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * Who becomes host.
 *
 * @param userType What kind of user it is. May be null.
 * @param id User id. May be null.
 */
public record AssignHost(UserType userType, String id) {}
