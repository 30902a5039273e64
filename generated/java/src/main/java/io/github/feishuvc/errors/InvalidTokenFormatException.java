// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991671: The token is not well formed.
 *
 * <p>token 格式错误。
 */
public class InvalidTokenFormatException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public InvalidTokenFormatException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
