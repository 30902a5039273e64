package io.github.feishuvc;

/** The configuration or an argument is missing or malformed. Nothing was sent. */
public class ConfigException extends FeishuVcException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public ConfigException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }

  ConfigException(String reason) {
    this(new ErrorDetails(reason), null);
  }

  @Override
  public ErrorKind kind() {
    return ErrorKind.CONFIG;
  }
}
