// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991665: The tenant token is not well formed.
 *
 * <p>tenant_access_token 非法。
 */
public class InvalidTenantCodeException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public InvalidTenantCodeException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
