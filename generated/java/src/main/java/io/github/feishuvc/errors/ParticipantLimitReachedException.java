// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 122006 (HTTP 400): The meeting is full.
 *
 * <p>参会人数达到上限。
 */
public class ParticipantLimitReachedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public ParticipantLimitReachedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
