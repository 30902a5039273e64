// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20001 (HTTP 400): The token request lacks a parameter.
 *
 * <p>请求缺少必要参数。
 */
public class OAuthInvalidRequestException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthInvalidRequestException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
