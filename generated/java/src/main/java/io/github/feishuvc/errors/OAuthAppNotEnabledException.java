// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20069 (HTTP 400): The app is not enabled.
 *
 * <p>应用未启用。
 */
public class OAuthAppNotEnabledException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthAppNotEnabledException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
