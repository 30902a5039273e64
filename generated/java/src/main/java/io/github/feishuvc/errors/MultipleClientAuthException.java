// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.AuthException;
import io.github.feishuvc.ErrorDetails;

/**
 * 20070 (HTTP 400): The request authenticated in the body and in the header.
 *
 * <p>同时使用了多种客户端认证方式。
 */
public class MultipleClientAuthException extends AuthException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public MultipleClientAuthException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
