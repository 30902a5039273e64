// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 122007 (HTTP 400): The user who is called is busy.
 *
 * <p>被呼叫方正忙。
 */
public class CalleeBusyException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public CalleeBusyException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
