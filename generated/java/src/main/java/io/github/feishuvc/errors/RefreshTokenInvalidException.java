// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20026 (HTTP 400): The refresh token is invalid.
 *
 * <p>refresh token 无效。
 */
public class RefreshTokenInvalidException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public RefreshTokenInvalidException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
