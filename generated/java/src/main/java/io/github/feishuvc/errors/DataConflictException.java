// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 121006 (HTTP 409): The data changed in the meantime.
 *
 * <p>数据冲突。
 */
public class DataConflictException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public DataConflictException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
