// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20008 (HTTP 400): The user does not exist any more.
 *
 * <p>用户不存在。
 */
public class OAuthUserNotExistException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthUserNotExistException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
