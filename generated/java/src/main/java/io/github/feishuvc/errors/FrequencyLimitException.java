// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ErrorDetails;
import io.github.feishuvc.RateLimitException;

/**
 * 99991400 (HTTP 429): Too many requests.
 *
 * <p>请求过于频繁。
 */
public class FrequencyLimitException extends RateLimitException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public FrequencyLimitException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
