// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20010 (HTTP 400): The user may not use the app.
 *
 * <p>用户无应用使用权限。
 */
public class OAuthUserNotAllowedException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthUserNotAllowedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
