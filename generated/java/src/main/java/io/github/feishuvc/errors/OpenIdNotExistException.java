// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99992351: An open_id does not exist.
 *
 * <p>open_id 无效。
 */
public class OpenIdNotExistException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OpenIdNotExistException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
