// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** What {@code check_list} holds. */
public final class PermissionCheckField extends OpenEnum<Integer> {
  /** User ids. */
  public static final PermissionCheckField USER_ID = new PermissionCheckField(1, "USER_ID");

  /** User types. */
  public static final PermissionCheckField USER_TYPE = new PermissionCheckField(2, "USER_TYPE");

  /** Tenant keys. */
  public static final PermissionCheckField TENANT_KEY = new PermissionCheckField(3, "TENANT_KEY");

  private PermissionCheckField(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static PermissionCheckField of(int value) {
    return switch (value) {
      case 1 -> USER_ID;
      case 2 -> USER_TYPE;
      case 3 -> TENANT_KEY;
      default -> new PermissionCheckField(value, "UNKNOWN_" + value);
    };
  }
}
