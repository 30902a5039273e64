// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991403: The tenant's calls of this month are used up.
 *
 * <p>本月 API 调用次数已达上限。
 */
public class MonthlyQuotaExceededException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public MonthlyQuotaExceededException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
