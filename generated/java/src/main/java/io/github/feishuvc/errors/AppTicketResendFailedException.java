// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 10016 (HTTP 200): The platform cannot push an app ticket.
 *
 * <p>重新推送应用 ticket 失败。
 */
public class AppTicketResendFailedException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AppTicketResendFailedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
