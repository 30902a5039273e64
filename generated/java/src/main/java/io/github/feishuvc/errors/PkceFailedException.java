// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20049 (HTTP 400): The PKCE verifier does not fit the challenge.
 *
 * <p>PKCE 校验失败。
 */
public class PkceFailedException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public PkceFailedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
