// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20073 (HTTP 400): The refresh token was used already; each can be used once.
 *
 * <p>refresh token 已被使用。
 */
public class RefreshTokenUsedException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public RefreshTokenUsedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
