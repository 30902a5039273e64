// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99992378: An app version id does not exist.
 *
 * <p>open_app_version_id 不存在。
 */
public class OpenAppVersionIdNotExistException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OpenAppVersionIdNotExistException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
