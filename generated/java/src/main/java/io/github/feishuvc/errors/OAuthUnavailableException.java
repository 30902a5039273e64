// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20072 (HTTP 503): The platform cannot answer now.
 *
 * <p>服务暂不可用。
 */
public class OAuthUnavailableException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OAuthUnavailableException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
