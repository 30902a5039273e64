// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991662: The app is disabled.
 *
 * <p>应用已停用。
 */
public class AppNotInUseException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AppNotInUseException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
