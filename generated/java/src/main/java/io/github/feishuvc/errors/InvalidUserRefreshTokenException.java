// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991669: The refresh token is invalid.
 *
 * <p>用户 refresh token 非法。
 */
public class InvalidUserRefreshTokenException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public InvalidUserRefreshTokenException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
