// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 122003 (HTTP 400): Whoever asks for this must be in the meeting.
 *
 * <p>操作者不在会中。
 */
public class OperatorNotInMeetingException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public OperatorNotInMeetingException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
