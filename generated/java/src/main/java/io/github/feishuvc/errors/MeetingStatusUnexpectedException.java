// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 122001 (HTTP 400): The meeting is not in a state that allows this.
 *
 * <p>会议状态不正确。
 */
public class MeetingStatusUnexpectedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public MeetingStatusUnexpectedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
