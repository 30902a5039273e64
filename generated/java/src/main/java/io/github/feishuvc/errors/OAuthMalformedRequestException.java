// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20063 (HTTP 400): The token request is not well formed.
 *
 * <p>请求格式错误。
 */
public class OAuthMalformedRequestException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthMalformedRequestException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
