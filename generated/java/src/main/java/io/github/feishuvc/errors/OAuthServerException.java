// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20050 (HTTP 500): The platform failed.
 *
 * <p>系统错误。
 */
public class OAuthServerException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthServerException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
