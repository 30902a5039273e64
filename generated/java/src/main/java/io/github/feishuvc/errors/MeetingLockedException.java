// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 122008 (HTTP 400): The meeting is locked.
 *
 * <p>会议被锁定。
 */
public class MeetingLockedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public MeetingLockedException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
