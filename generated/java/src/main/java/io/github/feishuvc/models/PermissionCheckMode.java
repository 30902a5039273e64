// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** How {@code check_list} counts. */
public final class PermissionCheckMode extends OpenEnum<Integer> {
  /** Those on the list may. */
  public static final PermissionCheckMode ALLOW = new PermissionCheckMode(1, "ALLOW");

  /** Those on the list may not. */
  public static final PermissionCheckMode DENY = new PermissionCheckMode(2, "DENY");

  private PermissionCheckMode(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static PermissionCheckMode of(int value) {
    return switch (value) {
      case 1 -> ALLOW;
      case 2 -> DENY;
      default -> new PermissionCheckMode(value, "UNKNOWN_" + value);
    };
  }
}
