// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** What somebody may do. */
public final class ActionPermissionKind extends OpenEnum<Integer> {
  /** Become host. */
  public static final ActionPermissionKind BECOME_HOST = new ActionPermissionKind(1, "BECOME_HOST");

  /** Invite others. */
  public static final ActionPermissionKind INVITE = new ActionPermissionKind(2, "INVITE");

  /** Join. */
  public static final ActionPermissionKind JOIN = new ActionPermissionKind(3, "JOIN");

  private ActionPermissionKind(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static ActionPermissionKind of(int value) {
    return switch (value) {
      case 1 -> BECOME_HOST;
      case 2 -> INVITE;
      case 3 -> JOIN;
      default -> new ActionPermissionKind(value, "UNKNOWN_" + value);
    };
  }
}
