// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991201 (HTTP 404): The platform knows no such path.
 *
 * <p>请求路径错误。
 */
public class PathNotFoundException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public PathNotFoundException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
