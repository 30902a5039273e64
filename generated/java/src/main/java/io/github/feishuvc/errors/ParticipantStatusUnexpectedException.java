// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 122009 (HTTP 400): The participant is not in a state that allows this.
 *
 * <p>参会人状态不正确。
 */
public class ParticipantStatusUnexpectedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public ParticipantStatusUnexpectedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
