// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 5000: The platform failed.
 *
 * <p>内部错误，请减少调用频率。
 */
public class PlatformBusyException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public PlatformBusyException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
