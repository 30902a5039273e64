// Code copied from overrides/java/src/main/java/io/github/feishuvc/ApiTimeoutException.java by make. DO NOT EDIT.

package io.github.feishuvc;

/** An attempt took longer than the timeout, or the whole call longer than the deadline. */
public class ApiTimeoutException extends FeishuVcException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public ApiTimeoutException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }

  @Override
  public ErrorKind kind() {
    return ErrorKind.TIMEOUT;
  }
}
