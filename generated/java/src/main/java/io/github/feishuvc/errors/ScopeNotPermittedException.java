// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20068 (HTTP 400): scope names a permission that was not granted.
 *
 * <p>scope 未获授权。
 */
public class ScopeNotPermittedException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public ScopeNotPermittedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
