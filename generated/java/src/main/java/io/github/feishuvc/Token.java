// Code copied from overrides/java/src/main/java/io/github/feishuvc/Token.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.time.Duration;

/**
 * A token from a {@link TokenProvider}.
 *
 * @param value the token
 * @param expiresIn how long it is valid
 */
public record Token(String value, Duration expiresIn) {
  /** How long it is valid; the token itself is not shown. */
  @Override
  public String toString() {
    return "Token[value=***, expiresIn=" + expiresIn + "]";
  }
}
