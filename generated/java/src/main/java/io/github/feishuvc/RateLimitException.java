// Code copied from overrides/java/src/main/java/io/github/feishuvc/RateLimitException.java by make. DO NOT EDIT.

package io.github.feishuvc;

/** Too many requests. {@link #retryAfter()} tells for how long to wait, when the platform told. */
public class RateLimitException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public RateLimitException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }

  @Override
  public ErrorKind kind() {
    return ErrorKind.RATE_LIMIT;
  }
}
