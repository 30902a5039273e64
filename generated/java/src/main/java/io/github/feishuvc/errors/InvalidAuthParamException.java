// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 10003 (HTTP 200): A parameter of the token request is missing or not well formed.
 *
 * <p>请求参数缺失或者有误。
 */
public class InvalidAuthParamException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public InvalidAuthParamException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
