// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * Who is called.
 *
 * @param id User id. May be null.
 * @param userType What kind of user it is. May be null.
 * @param pstnSipInfo A telephone or a SIP device. May be null.
 */
public record Callee(String id, UserType userType, PstnSipInfo pstnSipInfo) {}
