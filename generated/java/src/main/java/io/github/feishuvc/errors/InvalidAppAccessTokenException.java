// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991664: The app token is invalid.
 *
 * <p>app_access_token 非法。
 */
public class InvalidAppAccessTokenException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public InvalidAppAccessTokenException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
