// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991676: The token lacks a permission.
 *
 * <p>token 没有对应的权限。
 */
public class TokenNoPermissionException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public TokenNoPermissionException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
