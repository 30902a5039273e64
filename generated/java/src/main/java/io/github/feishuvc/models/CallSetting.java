// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * Settings of a call between two.
 *
 * @param callee Who is called. May be null.
 */
public record CallSetting(Callee callee) {}
