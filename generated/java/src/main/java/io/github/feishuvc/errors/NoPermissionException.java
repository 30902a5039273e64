// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 121005 (HTTP 403): The caller may not do this.
 *
 * <p>无权限进行该操作。
 */
public class NoPermissionException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public NoPermissionException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
