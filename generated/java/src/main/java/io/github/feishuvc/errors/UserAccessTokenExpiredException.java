// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991677 (HTTP 401): The user token has ended.
 *
 * <p>user_access_token 已过期。
 */
public class UserAccessTokenExpiredException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public UserAccessTokenExpiredException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
