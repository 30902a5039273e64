// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20004 (HTTP 400): The authorization code is older than five minutes.
 *
 * <p>授权码已过期。
 */
public class AuthorizationCodeExpiredException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AuthorizationCodeExpiredException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
