// Code copied from overrides/java/src/main/java/io/github/feishuvc/UnreadableBodyException.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.io.IOException;

/**
 * A {@link Transport} got an answer whose body is too long, or whose encoding is broken.
 *
 * @serial exclude
 */
public class UnreadableBodyException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String logId;

  /**
   * Makes an exception.
   *
   * @param reason what is wrong with the body
   * @param head the answer without its body
   */
  public UnreadableBodyException(String reason, Response head) {
    super(reason);
    status = head.status();
    logId = Answer.logId(head);
  }

  int status() {
    return status;
  }

  String logId() {
    return logId;
  }
}
