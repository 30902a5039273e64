// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 122004 (HTTP 400): The user who is meant is not in the meeting.
 *
 * <p>操作对象不在会中。
 */
public class TargetNotInMeetingException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public TargetNotInMeetingException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
