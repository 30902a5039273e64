// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991543: The app id or the app secret is wrong.
 *
 * <p>app_id 或 app_secret 不存在。
 */
public class AppCredentialsInvalidException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AppCredentialsInvalidException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
