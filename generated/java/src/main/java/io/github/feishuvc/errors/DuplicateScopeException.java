// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20067 (HTTP 400): A permission stands twice in scope.
 *
 * <p>scope 重复。
 */
public class DuplicateScopeException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public DuplicateScopeException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
