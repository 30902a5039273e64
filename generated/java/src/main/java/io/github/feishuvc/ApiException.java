// Code copied from overrides/java/src/main/java/io/github/feishuvc/ApiException.java by make. DO NOT EDIT.

package io.github.feishuvc;

/** The platform answered with a code other than 0, at whatever HTTP status. */
public class ApiException extends FeishuVcException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public ApiException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }

  @Override
  public ErrorKind kind() {
    return ErrorKind.API;
  }
}
