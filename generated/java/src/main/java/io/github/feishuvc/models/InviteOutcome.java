// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** What came of an invitation. */
public final class InviteOutcome extends OpenEnum<Integer> {
  /** Invited. */
  public static final InviteOutcome SUCCEEDED = new InviteOutcome(1, "SUCCEEDED");

  /** Not invited. */
  public static final InviteOutcome FAILED = new InviteOutcome(2, "FAILED");

  private InviteOutcome(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static InviteOutcome of(int value) {
    return switch (value) {
      case 1 -> SUCCEEDED;
      case 2 -> FAILED;
      default -> new InviteOutcome(value, "UNKNOWN_" + value);
    };
  }
}
