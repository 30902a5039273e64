// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991668 (HTTP 400): The user token is invalid, or the operation takes no user token.
 *
 * <p>user_access_token 无效，或接口不支持。
 */
public class InvalidUserAccessTokenException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public InvalidUserAccessTokenException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
