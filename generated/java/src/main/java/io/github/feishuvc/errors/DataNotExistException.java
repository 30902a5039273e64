// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 121004 (HTTP 404): What was asked for does not exist.
 *
 * <p>请求的数据不存在。
 */
public class DataNotExistException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public DataNotExistException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
