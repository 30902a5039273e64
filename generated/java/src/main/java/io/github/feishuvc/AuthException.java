// Code copied from overrides/java/src/main/java/io/github/feishuvc/AuthException.java by make. DO NOT EDIT.

package io.github.feishuvc;

/** A token was refused, or could not be had. */
public class AuthException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AuthException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }

  @Override
  public ErrorKind kind() {
    return ErrorKind.AUTH;
  }
}
