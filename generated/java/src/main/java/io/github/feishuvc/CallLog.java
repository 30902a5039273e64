// Code copied from overrides/java/src/main/java/io/github/feishuvc/CallLog.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** What is logged, and nothing else: no values, headers or bodies of requests, at any level. */
final class CallLog {
  private Logger logger;

  /** Logs to {@code logger}, or to the one named after the package if it is null. */
  CallLog(Logger logger) {
    this.logger = logger;
  }

  void attempt(Operation operation, Answer answer, int attempt, double seconds) {
    log(
        Level.DEBUG,
        "%s %s: status %s, code %s, log id %s, attempt %d, %.0f ms",
        operation.method(),
        operation.path(),
        answer == null ? null : answer.status(),
        answer == null ? null : answer.code(),
        answer == null ? null : answer.logId(),
        attempt,
        seconds * 1000);
  }

  void renewalFailed(Throwable error) {
    // Not the error's text: it may quote the answer, or come from a caller's function.
    FeishuVcException known = error instanceof FeishuVcException own ? own : null;
    log(
        Level.WARNING,
        "a token could not be renewed, the current one serves on: %s, status %s, code %s, log id %s",
        error.getClass().getSimpleName(),
        known == null ? null : known.httpStatus(),
        known == null ? null : known.code(),
        known == null ? null : known.logId());
  }

  void storeFailed(String what, Exception error) {
    // The text of a foreign error may quote what was stored; its type cannot.
    log(
        Level.WARNING,
        "the token store could not be %s and is bypassed: %s",
        what,
        error.getClass().getSimpleName());
  }

  private void log(Level level, String format, Object... values) {
    Logger current = current();
    if (current.isLoggable(level)) {
      // Formatted here: of a log id in braces System.Logger would make something else.
      current.log(level, () -> String.format(Locale.ROOT, format, values));
    }
  }

  private synchronized Logger current() {
    if (logger == null) { // looked up when it is needed: the JDK's takes a while to start
      logger = System.getLogger(CallLog.class.getPackageName());
    }
    return logger;
  }
}
