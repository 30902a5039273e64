// Code copied from overrides/java/src/main/java/io/github/feishuvc/PermissionViolation.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.io.Serializable;

/**
 * A permission that is missing.
 *
 * @param type what is missing, such as {@code action_scope_required}; may be null
 * @param subject the permission, such as {@code vc:reserve:readonly}; may be null
 * @param description the platform's explanation; may be null
 * @serial exclude
 */
public record PermissionViolation(String type, String subject, String description)
    implements Serializable {}
