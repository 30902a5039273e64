// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** What kind of user it is. */
public final class UserType extends OpenEnum<Integer> {
  /** A Feishu or Lark user. */
  public static final UserType LARK_USER = new UserType(1, "LARK_USER");

  /** A meeting room. */
  public static final UserType ROOM = new UserType(2, "ROOM");

  /** A user of documents. */
  public static final UserType DOC_USER = new UserType(3, "DOC_USER");

  /** A user of the stand-alone product. */
  public static final UserType NEO_USER = new UserType(4, "NEO_USER");

  /** A guest of the stand-alone product. */
  public static final UserType NEO_GUEST = new UserType(5, "NEO_GUEST");

  /** A telephone. */
  public static final UserType PSTN = new UserType(6, "PSTN");

  /** A SIP device. */
  public static final UserType SIP = new UserType(7, "SIP");

  /** A share box. Documented for events only. */
  public static final UserType SHARE_BOX = new UserType(8, "SHARE_BOX");

  /** An app of the open platform. Documented for events only. */
  public static final UserType OPEN_PLATFORM_APP = new UserType(9, "OPEN_PLATFORM_APP");

  private UserType(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static UserType of(int value) {
    return switch (value) {
      case 1 -> LARK_USER;
      case 2 -> ROOM;
      case 3 -> DOC_USER;
      case 4 -> NEO_USER;
      case 5 -> NEO_GUEST;
      case 6 -> PSTN;
      case 7 -> SIP;
      case 8 -> SHARE_BOX;
      case 9 -> OPEN_PLATFORM_APP;
      default -> new UserType(value, "UNKNOWN_" + value);
    };
  }
}
