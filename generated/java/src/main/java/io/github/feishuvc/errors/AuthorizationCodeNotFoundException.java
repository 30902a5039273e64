// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20003 (HTTP 400): The authorization code is unknown or was used already.
 *
 * <p>授权码无效。
 */
public class AuthorizationCodeNotFoundException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AuthorizationCodeNotFoundException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
