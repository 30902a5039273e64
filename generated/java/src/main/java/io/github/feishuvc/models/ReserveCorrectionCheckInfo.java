// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/**
 * What was wrong with the settings.
 *
 * @param invalidHostIdList Assigned hosts that are not valid. May be null.
 */
public record ReserveCorrectionCheckInfo(List<String> invalidHostIdList) {}
