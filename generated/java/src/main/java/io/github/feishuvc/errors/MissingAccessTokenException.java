// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991661 (HTTP 400): The request carried no token.
 *
 * <p>请求未携带访问凭证。
 */
public class MissingAccessTokenException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public MissingAccessTokenException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
