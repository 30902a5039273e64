package io.github.feishuvc;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Decides whether a failed attempt is repeated, and after which wait. */
final class Retry {
  private static final Pattern SECONDS = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int MOST_DOUBLINGS = 30; // far beyond the cap, and no overflow

  private Retry() {}

  /** Whether an answer allows another attempt. */
  static boolean allowed(Operation operation, int status, Integer code) {
    if (isRateLimitCode(code) || Policy.RETRIES_REFUSED_STATUSES.contains(status)) {
      return true; // refused unprocessed, so any request may be sent again
    }
    return operation.repeatable() && Policy.RETRIES_STATUSES.contains(status);
  }

  /** Whether an answer means too many requests. */
  static boolean isRateLimit(int status, Integer code) {
    return status == TOO_MANY_REQUESTS || isRateLimitCode(code);
  }

  private static boolean isRateLimitCode(Integer code) {
    return code != null && code == Policy.RETRIES_RATE_LIMIT_CODE;
  }

  /**
   * Seconds that the server asks to wait, or null. The platform's own header counts down to the end
   * of its rate window and comes with other answers too, so it is read only when the limit was hit.
   * Garbage, zero and negative values count as absent.
   */
  static Double serverWait(Response response, boolean rateLimited, double now) {
    Double own = rateLimited ? seconds(response.header(Policy.HEADERS_RATE_LIMIT_RESET)) : null;
    if (own != null) {
      return own;
    }
    String after = response.header(Policy.HEADERS_RETRY_AFTER);
    Double wait = seconds(after);
    return wait == null ? secondsUntil(after, now) : wait;
  }

  /** Seconds to wait before the next repeat, after that many, when the server asks for nothing. */
  static double backoff(int retries) {
    double wait =
        Math.min(
            Policy.RETRIES_BACKOFF_CAP_SECONDS,
            Policy.RETRIES_BACKOFF_BASE_SECONDS * (1L << Math.min(retries, MOST_DOUBLINGS)));
    return wait * (1 - Policy.RETRIES_BACKOFF_JITTER * ThreadLocalRandom.current().nextDouble());
  }

  private static Double seconds(String value) {
    if (value == null || !SECONDS.matcher(value.strip()).matches()) {
      return null;
    }
    double seconds = Double.parseDouble(value.strip());
    return seconds > 0 ? seconds : null;
  }

  private static Double secondsUntil(String value, double now) {
    if (value == null) {
      return null;
    }
    try {
      Instant date =
          ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      double wait = date.getEpochSecond() - now;
      return wait > 0 ? wait : null;
    } catch (DateTimeParseException none) {
      return null;
    }
  }
}
