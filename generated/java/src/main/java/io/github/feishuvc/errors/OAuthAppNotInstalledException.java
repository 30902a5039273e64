// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20009 (HTTP 400): The app is not installed in the user's tenant.
 *
 * <p>租户未安装应用。
 */
public class OAuthAppNotInstalledException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthAppNotInstalledException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
