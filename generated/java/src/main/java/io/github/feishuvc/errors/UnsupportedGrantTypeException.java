// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20036 (HTTP 400): The grant type is not supported.
 *
 * <p>grant_type 不支持。
 */
public class UnsupportedGrantTypeException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public UnsupportedGrantTypeException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
