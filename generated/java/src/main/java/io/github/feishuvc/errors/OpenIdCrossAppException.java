// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99992361: An open_id belongs to another app.
 *
 * <p>open_id 不属于当前应用。
 */
public class OpenIdCrossAppException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OpenIdCrossAppException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
