// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.errors;

import io.github.feishuvc.ApiException;
import io.github.feishuvc.ErrorDetails;

/**
 * 124002 (HTTP 400): The recording is not ready yet.
 *
 * <p>录制文件处理中。
 */
public class RecordingProcessingException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  public RecordingProcessingException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }
}
