// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991679 (HTTP 400): The user did not grant a permission.
 *
 * <p>用户未授予所需权限。
 */
public class UserScopeMissingException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public UserScopeMissingException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
