// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991674: This kind of user is not supported.
 *
 * <p>用户类型不支持。
 */
public class UserTypeNotSupportedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public UserTypeNotSupportedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
