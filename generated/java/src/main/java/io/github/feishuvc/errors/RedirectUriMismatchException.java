// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20071 (HTTP 400): redirect_uri is not the one that the authorization page was given.
 *
 * <p>redirect_uri 不匹配。
 */
public class RedirectUriMismatchException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public RedirectUriMismatchException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
