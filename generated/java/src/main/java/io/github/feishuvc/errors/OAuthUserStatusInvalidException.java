// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20066 (HTTP 400): The user is frozen, has resigned or has not joined.
 *
 * <p>用户状态异常。
 */
public class OAuthUserStatusInvalidException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthUserStatusInvalidException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
