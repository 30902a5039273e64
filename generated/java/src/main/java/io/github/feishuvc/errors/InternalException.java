// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 121001 (HTTP 500): The platform failed.
 *
 * <p>服务器内部错误。
 */
public class InternalException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public InternalException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
