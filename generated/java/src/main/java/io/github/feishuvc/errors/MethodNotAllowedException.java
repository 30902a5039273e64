// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991301: The path does not take this method.
 *
 * <p>请求方法错误。
 */
public class MethodNotAllowedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public MethodNotAllowedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
