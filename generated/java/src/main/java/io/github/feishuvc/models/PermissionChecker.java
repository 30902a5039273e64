// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/**
 * Tells who may.
 *
 * @param checkField What {@code check_list} holds. May be null.
 * @param checkMode How {@code check_list} counts. May be null.
 * @param checkList User ids, user types (1, 2, 6 or 7) or tenant keys, as {@code check_field} says.
 *     May be null.
 */
public record PermissionChecker(
    PermissionCheckField checkField, PermissionCheckMode checkMode, List<String> checkList) {}
