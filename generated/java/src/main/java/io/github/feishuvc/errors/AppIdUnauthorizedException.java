// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 10005 (HTTP 200): The app or the tenant is not known.
 *
 * <p>请求鉴权失败。
 */
public class AppIdUnauthorizedException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AppIdUnauthorizedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
