// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** State of a participant. */
public final class ParticipantStatus extends OpenEnum<Integer> {
  /** Is being called. */
  public static final ParticipantStatus CALLING = new ParticipantStatus(1, "CALLING");

  /** Is in the meeting. */
  public static final ParticipantStatus IN_MEETING = new ParticipantStatus(2, "IN_MEETING");

  /** The telephone rings. */
  public static final ParticipantStatus RINGING = new ParticipantStatus(3, "RINGING");

  /** Is not in the meeting or has left it. */
  public static final ParticipantStatus LEFT = new ParticipantStatus(4, "LEFT");

  private ParticipantStatus(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static ParticipantStatus of(int value) {
    return switch (value) {
      case 1 -> CALLING;
      case 2 -> IN_MEETING;
      case 3 -> RINGING;
      case 4 -> LEFT;
      default -> new ParticipantStatus(value, "UNKNOWN_" + value);
    };
  }
}
