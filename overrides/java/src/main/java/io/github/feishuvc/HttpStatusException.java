package io.github.feishuvc;

/** An error status whose body is not the platform's error format: a proxy or a gateway answered. */
public class HttpStatusException extends FeishuVcException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public HttpStatusException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }

  @Override
  public ErrorKind kind() {
    return ErrorKind.HTTP;
  }
}
