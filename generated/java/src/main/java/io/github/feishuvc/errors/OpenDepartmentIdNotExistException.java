// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99992357: A department id does not exist.
 *
 * <p>open_department_id 不存在。
 */
public class OpenDepartmentIdNotExistException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OpenDepartmentIdNotExistException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
