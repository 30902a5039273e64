// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** How a meeting begins. */
public final class MeetingInitialType extends OpenEnum<Integer> {
  /** A meeting of several people. */
  public static final MeetingInitialType GROUP_MEETING = new MeetingInitialType(1, "GROUP_MEETING");

  /** A call between two. Only to telephones. */
  public static final MeetingInitialType ONE_TO_ONE_CALL =
      new MeetingInitialType(2, "ONE_TO_ONE_CALL");

  private MeetingInitialType(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static MeetingInitialType of(int value) {
    return switch (value) {
      case 1 -> GROUP_MEETING;
      case 2 -> ONE_TO_ONE_CALL;
      default -> new MeetingInitialType(value, "UNKNOWN_" + value);
    };
  }
}
