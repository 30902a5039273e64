// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 123003 (HTTP 400): More than ten hosts.
 *
 * <p>指定主持人数量超过上限。
 */
public class AssignHostLimitExceededException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AssignHostLimitExceededException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
