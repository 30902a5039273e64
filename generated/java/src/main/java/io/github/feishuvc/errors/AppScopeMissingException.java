// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99991672 (HTTP 400): The app lacks a permission.
 *
 * <p>应用未申请所需权限。
 */
public class AppScopeMissingException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public AppScopeMissingException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
