// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99992402 (HTTP 400): The gateway refused a field.
 *
 * <p>请求参数缺失或有误。
 */
public class FieldValidationFailedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public FieldValidationFailedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
