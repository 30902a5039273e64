// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991401: The caller's address is not on the app's allowlist.
 *
 * <p>IP 不在应用白名单内。
 */
public class IpDeniedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public IpDeniedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
