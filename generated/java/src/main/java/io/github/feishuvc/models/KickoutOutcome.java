// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** What came of a removal. */
public final class KickoutOutcome extends OpenEnum<Integer> {
  /** Removed. */
  public static final KickoutOutcome SUCCEEDED = new KickoutOutcome(1, "SUCCEEDED");

  /** Not removed. */
  public static final KickoutOutcome FAILED = new KickoutOutcome(2, "FAILED");

  private KickoutOutcome(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static KickoutOutcome of(int value) {
    return switch (value) {
      case 1 -> SUCCEEDED;
      case 2 -> FAILED;
      default -> new KickoutOutcome(value, "UNKNOWN_" + value);
    };
  }
}
