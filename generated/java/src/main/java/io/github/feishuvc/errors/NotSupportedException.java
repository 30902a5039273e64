// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 121002 (HTTP 400): The platform does not support this here.
 *
 * <p>暂不支持该功能。
 */
public class NotSupportedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public NotSupportedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
