// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * A telephone or a SIP device.
 *
 * @param nickname Name to be shown. May be null.
 * @param mainAddress Number, as country code, dash, area code and number. May be null.
 */
public record PstnSipInfo(String nickname, String mainAddress) {}
