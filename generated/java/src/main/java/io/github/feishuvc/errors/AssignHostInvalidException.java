// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 123004 (HTTP 400): An assigned host is not valid.
 *
 * <p>指定主持人错误。
 */
public class AssignHostInvalidException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AssignHostInvalidException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
