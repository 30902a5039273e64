// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/**
 * Who may do something.
 *
 * @param permission What somebody may do. May be null.
 * @param permissionCheckers Whoever passes one of them may. May be null.
 */
public record ActionPermission(
    ActionPermissionKind permission, List<PermissionChecker> permissionCheckers) {}
