// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 123006 (HTTP 400): The password does not have 4 to 9 digits.
 *
 * <p>password 无效。
 */
public class InvalidPasswordException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public InvalidPasswordException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
