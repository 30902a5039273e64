// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991675: The user id is not well formed.
 *
 * <p>user_id 格式错误。
 */
public class UserIdParseFailedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public UserIdParseFailedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
