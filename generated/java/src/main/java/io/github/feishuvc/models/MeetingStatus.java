// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** State of a meeting. */
public final class MeetingStatus extends OpenEnum<Integer> {
  /** The callee is being called. */
  public static final MeetingStatus CALLING = new MeetingStatus(1, "CALLING");

  /** The meeting is going on. */
  public static final MeetingStatus IN_PROGRESS = new MeetingStatus(2, "IN_PROGRESS");

  /** The meeting has ended. */
  public static final MeetingStatus ENDED = new MeetingStatus(3, "ENDED");

  private MeetingStatus(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static MeetingStatus of(int value) {
    return switch (value) {
      case 1 -> CALLING;
      case 2 -> IN_PROGRESS;
      case 3 -> ENDED;
      default -> new MeetingStatus(value, "UNKNOWN_" + value);
    };
  }
}
