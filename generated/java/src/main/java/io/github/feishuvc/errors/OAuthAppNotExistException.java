// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20048 (HTTP 400): The app does not exist.
 *
 * <p>应用不存在。
 */
public class OAuthAppNotExistException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthAppNotExistException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
