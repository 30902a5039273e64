// Code copied from overrides/java/src/main/java/io/github/feishuvc/StoredToken.java by make. DO NOT EDIT.

package io.github.feishuvc;

/**
 * A token in a store.
 *
 * @param value the token
 * @param expiresAt when it ends, in seconds since 1970-01-01T00:00:00Z
 * @param lifetime how long it was to live when the platform handed it out, in seconds
 */
public record StoredToken(String value, double expiresAt, double lifetime) {
  /** When it ends; the token itself is not shown. */
  @Override
  public String toString() {
    return "StoredToken[value=***, expiresAt=" + expiresAt + ", lifetime=" + lifetime + "]";
  }
}
