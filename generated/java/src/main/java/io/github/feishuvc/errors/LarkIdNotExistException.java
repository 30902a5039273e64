// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99992352: An open_id does not exist.
 *
 * <p>部分 open_id 不存在。
 */
public class LarkIdNotExistException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public LarkIdNotExistException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
