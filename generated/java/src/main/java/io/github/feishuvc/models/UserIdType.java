// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * Kind of a user id. {@code open_id} differs between apps, {@code union_id} is the same in all apps
 * of one developer, {@code user_id} is unique in one tenant.
 */
public final class UserIdType extends OpenEnum<String> {
  /** The user in one app ({@code ou_…}). The default. */
  public static final UserIdType OPEN_ID = new UserIdType("open_id", "OPEN_ID");

  /** The user in all apps of one developer ({@code on_…}). */
  public static final UserIdType UNION_ID = new UserIdType("union_id", "UNION_ID");

  /** The user in one tenant. */
  public static final UserIdType USER_ID = new UserIdType("user_id", "USER_ID");

  private UserIdType(String value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static UserIdType of(String value) {
    return switch (value) {
      case "open_id" -> OPEN_ID;
      case "union_id" -> UNION_ID;
      case "user_id" -> USER_ID;
      default -> new UserIdType(value, "UNKNOWN_" + value);
    };
  }
}
