// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** What access is. */
public final class RecordingPermission extends OpenEnum<Integer> {
  /** View. */
  public static final RecordingPermission VIEW = new RecordingPermission(1, "VIEW");

  private RecordingPermission(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static RecordingPermission of(int value) {
    return switch (value) {
      case 1 -> VIEW;
      default -> new RecordingPermission(value, "UNKNOWN_" + value);
    };
  }
}
