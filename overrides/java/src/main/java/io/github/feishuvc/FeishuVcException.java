package io.github.feishuvc;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Base of every error that this package raises.
 *
 * <pre>
 * FeishuVcException
 * ├── ConfigException          CONFIG      wrong configuration or argument; raised before any I/O
 * ├── ApiConnectionException   CONNECTION  no answer, or only a part of one
 * ├── ApiTimeoutException      TIMEOUT     an attempt, or the deadline, ran out of time
 * ├── HttpStatusException      HTTP        an error status without the platform's error body
 * ├── DecodeException          DECODE      an answer that cannot be read
 * └── ApiException             API         the platform answered with a code other than 0
 *     ├── AuthException        AUTH        … about a token, or while getting one
 *     └── RateLimitException   RATE_LIMIT  … because of too many requests
 * </pre>
 *
 * <p>Every code of the platform's catalogue has a class of its own below the last three, in {@code
 * io.github.feishuvc.errors}:
 *
 * <pre>{@code
 * try {
 *   client.reserves().getActiveMeeting("6911188411932033028");
 * } catch (DataNotExistException error) {
 *   System.out.println("nothing is going on");
 * } catch (FeishuVcException error) {
 *   System.out.println(error.getMessage() + " " + error.logId());
 * }
 * }</pre>
 *
 * <p>Synchronous methods throw these errors with the caller's stack trace; futures fail with them.
 *
 * @serial exclude
 */
public abstract class FeishuVcException extends RuntimeException implements Cloneable {
  private static final long serialVersionUID = 1L;

  private ErrorDetails details;

  /**
   * Makes an error.
   *
   * @param details what it carries
   * @param cause what led to it, or null
   */
  protected FeishuVcException(ErrorDetails details, Throwable cause) {
    super(details.reason, cause);
    this.details = new ErrorDetails(details);
  }

  /**
   * What sort of failure it is.
   *
   * @return the kind
   */
  public abstract ErrorKind kind();

  /**
   * What went wrong, without the context that {@link #getMessage()} adds.
   *
   * @return the reason
   */
  public String reason() {
    return details.reason;
  }

  /**
   * The platform's code.
   *
   * @return the code, or null if the platform did not answer with one
   */
  public Integer code() {
    return details.code;
  }

  /**
   * The platform's text for the code. It may change; do not branch on it.
   *
   * @return the text, or null
   */
  public String msg() {
    return details.msg;
  }

  /**
   * The HTTP status of the answer.
   *
   * @return the status, or null if there was no answer
   */
  public Integer httpStatus() {
    return details.httpStatus;
  }

  /**
   * The id of the request in the platform's logs. Its support asks for it.
   *
   * @return the id, or null
   */
  public String logId() {
    return details.logId;
  }

  /**
   * What was called, such as {@code reserves.get_active_meeting}.
   *
   * @return the operation, or null
   */
  public String operation() {
    return details.operation;
  }

  /**
   * The HTTP method.
   *
   * @return the method, or null
   */
  public String method() {
    return details.method;
  }

  /**
   * The path with placeholders in place of its values.
   *
   * @return the path, or null
   */
  public String path() {
    return details.path;
  }

  /**
   * How often the request was sent.
   *
   * @return the number of attempts
   */
  public int attempts() {
    return details.attempts;
  }

  /**
   * How long the server asks to wait.
   *
   * @return the wait, or null if it asks for none
   */
  public Duration retryAfter() {
    return details.retryAfter;
  }

  /**
   * What to do.
   *
   * @return the advice, or null
   */
  public String advice() {
    return details.advice;
  }

  /**
   * The platform's pointer to further help.
   *
   * @return the pointer, or null
   */
  public String troubleshooter() {
    return details.troubleshooter;
  }

  /**
   * Permissions that are missing.
   *
   * @return the permissions; empty if there are none
   */
  public List<PermissionViolation> permissionViolations() {
    return List.of(details.permissionViolations);
  }

  /**
   * Fields with a wrong value.
   *
   * @return the fields; empty if there are none
   */
  public List<FieldViolation> fieldViolations() {
    return List.of(details.fieldViolations);
  }

  /** What was called, what came, and what to do, in a line for a log. */
  @Override
  public String getMessage() {
    var text = new StringBuilder();
    if (details.operation != null) {
      text.append(details.operation).append(": ");
    }
    text.append(details.reason);
    String facts =
        Stream.of(
                fact("code", details.code),
                fact("HTTP", details.httpStatus),
                fact("log id", details.logId),
                fact("attempts", details.attempts > 1 ? details.attempts : null),
                fact("retry after", seconds(details.retryAfter)))
            .filter(fact -> !fact.isEmpty())
            .collect(Collectors.joining(", "));
    if (!facts.isEmpty()) {
      text.append(" (").append(facts).append(')');
    }
    String missing =
        permissionViolations().stream()
            .map(each -> String.valueOf(each.subject() == null ? each.type() : each.subject()))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      text.append(" — missing permission: ").append(missing);
    }
    for (FieldViolation each : details.fieldViolations) {
      text.append(" — ").append(each.field()).append(": ").append(each.description());
    }
    if (details.advice != null) {
      text.append(" — ").append(details.advice);
    }
    return text.toString();
  }

  /** The same error for one of those who get it, with the calling thread's stack trace. */
  final FeishuVcException own() {
    try {
      var own = (FeishuVcException) clone();
      own.fillInStackTrace();
      return own;
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** The same error, which says in which call it came up unless it does already. */
  final FeishuVcException in(Operation operation, int attempts) {
    FeishuVcException own = own();
    own.setStackTrace(getStackTrace());
    own.details = new ErrorDetails(details).in(operation, attempts);
    return own;
  }

  private static String fact(String name, Object value) {
    return value == null ? "" : name + " " + value;
  }

  private static String seconds(Duration wait) {
    return wait == null ? null : Durations.text(wait);
  }
}
