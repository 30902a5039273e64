// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20074 (HTTP 400): The app may not renew user tokens.
 *
 * <p>应用未开启刷新。
 */
public class RefreshNotEnabledException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public RefreshNotEnabledException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
