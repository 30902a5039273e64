// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20024 (HTTP 400): The code or the refresh token was issued to another app.
 *
 * <p>授权码或 token 与应用不匹配。
 */
public class OAuthClientMismatchException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthClientMismatchException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
