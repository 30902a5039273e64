// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 122002 (HTTP 404): The meeting does not exist.
 *
 * <p>所操作的会议不存在。
 */
public class MeetingNotExistException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public MeetingNotExistException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
