// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20002 (HTTP 400): The app id and the app secret do not match.
 *
 * <p>应用凭证错误。
 */
public class OAuthClientInvalidException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthClientInvalidException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
