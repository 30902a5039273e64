package io.github.feishuvc;

/** The answer cannot be read: not JSON, without a code, too long, or a field with wrong content. */
public class DecodeException extends FeishuVcException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public DecodeException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }

  @Override
  public ErrorKind kind() {
    return ErrorKind.DECODE;
  }
}
