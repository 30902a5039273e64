// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 99992376: A room id does not exist.
 *
 * <p>open_room_id 不存在。
 */
public class RoomIdNotExistException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public RoomIdNotExistException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
