// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99992381: A union_id belongs to another tenant.
 *
 * <p>union_id 不属于当前租户。
 */
public class UnionIdCrossTenantException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public UnionIdCrossTenantException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
