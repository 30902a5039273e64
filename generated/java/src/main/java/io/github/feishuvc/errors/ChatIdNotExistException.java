// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99992355: A chat id does not exist.
 *
 * <p>chat_id 不存在。
 */
public class ChatIdNotExistException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public ChatIdNotExistException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
