// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 121003 (HTTP 400): A parameter has a wrong value.
 *
 * <p>参数错误。
 */
public class ParamException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public ParamException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
