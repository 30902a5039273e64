// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** Whether access is given or taken away. */
public final class RecordingPermissionAction extends OpenEnum<Integer> {
  /** Give access. The default. */
  public static final RecordingPermissionAction GRANT = new RecordingPermissionAction(0, "GRANT");

  /** Take it away. */
  public static final RecordingPermissionAction REVOKE = new RecordingPermissionAction(1, "REVOKE");

  private RecordingPermissionAction(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static RecordingPermissionAction of(int value) {
    return switch (value) {
      case 0 -> GRANT;
      case 1 -> REVOKE;
      default -> new RecordingPermissionAction(value, "UNKNOWN_" + value);
    };
  }
}
