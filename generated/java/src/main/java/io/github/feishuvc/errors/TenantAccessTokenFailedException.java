// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 10013 (HTTP 200): The platform gave no tenant token.
 *
 * <p>获取 Tenant Token 失败。
 */
public class TenantAccessTokenFailedException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public TenantAccessTokenFailedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
