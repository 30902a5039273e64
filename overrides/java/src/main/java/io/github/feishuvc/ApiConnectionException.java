package io.github.feishuvc;

/** The request got no answer, or only a part of one. The cause has the details. */
public class ApiConnectionException extends FeishuVcException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public ApiConnectionException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }

  @Override
  public ErrorKind kind() {
    return ErrorKind.CONNECTION;
  }
}
