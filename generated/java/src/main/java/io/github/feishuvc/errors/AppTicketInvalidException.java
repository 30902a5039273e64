// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 10012 (HTTP 200): The app ticket is invalid or missing.
 *
 * <p>获取 App Token 失败。
 */
public class AppTicketInvalidException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AppTicketInvalidException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
