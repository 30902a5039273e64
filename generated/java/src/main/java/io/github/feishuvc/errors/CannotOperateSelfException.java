// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 122005 (HTTP 400): Nobody can do this to themselves.
 *
 * <p>操作对象不能是自己。
 */
public class CannotOperateSelfException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public CannotOperateSelfException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
