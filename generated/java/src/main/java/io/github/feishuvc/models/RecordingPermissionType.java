// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** Who is meant. */
public final class RecordingPermissionType extends OpenEnum<Integer> {
  /** A user. */
  public static final RecordingPermissionType USER = new RecordingPermissionType(1, "USER");

  /** A group. */
  public static final RecordingPermissionType GROUP = new RecordingPermissionType(2, "GROUP");

  /** Everybody in the tenant. */
  public static final RecordingPermissionType TENANT = new RecordingPermissionType(3, "TENANT");

  /** Everybody. */
  public static final RecordingPermissionType PUBLIC = new RecordingPermissionType(4, "PUBLIC");

  private RecordingPermissionType(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static RecordingPermissionType of(int value) {
    return switch (value) {
      case 1 -> USER;
      case 2 -> GROUP;
      case 3 -> TENANT;
      case 4 -> PUBLIC;
      default -> new RecordingPermissionType(value, "UNKNOWN_" + value);
    };
  }
}
