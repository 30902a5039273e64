// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20064 (HTTP 400): The refresh token was revoked.
 *
 * <p>refresh token 已被撤销。
 */
public class RefreshTokenRevokedException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public RefreshTokenRevokedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
