// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 123002 (HTTP 400): The meeting cannot be recorded like this; a call between two is never recorded
 * by itself.
 *
 * <p>录制参数错误。
 */
public class RecordParamException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public RecordParamException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
