// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20037 (HTTP 400): The refresh token has ended.
 *
 * <p>refresh token 已过期。
 */
public class RefreshTokenExpiredException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public RefreshTokenExpiredException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
