// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 2200: The platform failed, often because of too many calls.
 *
 * <p>内部服务错误。
 */
public class PlatformInternalException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public PlatformInternalException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
