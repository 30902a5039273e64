// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 10015 (HTTP 200): The app secret is wrong.
 *
 * <p>App Secret 错误。
 */
public class WrongAppSecretException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public WrongAppSecretException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
