// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991673: The app is not available in the tenant.
 *
 * <p>应用在当前租户不可用。
 */
public class AppNotInstalledException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AppNotInstalledException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
