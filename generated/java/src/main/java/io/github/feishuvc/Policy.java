// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc;

import java.util.List;
import java.util.Map;

/**
 * The numbers and names that all languages of this SDK share; their source is
 * generator/policy.yaml.
 */
final class Policy {
  private Policy() {}

  /** Version of this package. */
  static final String VERSION = "1.0.0";

  /** The platform's hosts, by the name that {@code domain} takes. */
  static final Map<String, String> SERVERS =
      Map.of("feishu", "https://open.feishu.cn", "lark", "https://open.larksuite.com");

  /** The hosts of the OAuth 2.0 endpoint, by the same names. */
  static final Map<String, String> ACCOUNTS_SERVERS =
      Map.of("feishu", "https://accounts.feishu.cn", "lark", "https://accounts.larksuite.com");

  /** One attempt of one request, from the first byte sent to the last byte read. */
  static final int TIMEOUTS_ATTEMPT_SECONDS = 30;

  /** Setting up the connection, as a part of the attempt. */
  static final int TIMEOUTS_CONNECT_SECONDS = 5;

  /** Repeats after the first attempt, unless the client or the call says otherwise. */
  static final int RETRIES_MAX_RETRIES = 2;

  /** The wait before the first repeat; it doubles with every further one. */
  static final double RETRIES_BACKOFF_BASE_SECONDS = 0.5;

  /** No computed wait is longer than this. */
  static final int RETRIES_BACKOFF_CAP_SECONDS = 8;

  /**
   * Up to this share of a computed wait is taken off at random, so that clients do not march in
   * step.
   */
  static final double RETRIES_BACKOFF_JITTER = 0.25;

  /** If the server asks for a longer wait, the error is raised at once and carries the wait. */
  static final int RETRIES_MAX_SERVER_WAIT_SECONDS = 60;

  /** HTTP statuses after which a request that is safe to repeat is repeated. */
  static final List<Integer> RETRIES_STATUSES = List.of(408, 429, 500, 502, 503, 504);

  /**
   * HTTP statuses that say that the request was refused unprocessed, so that any request may be
   * repeated.
   */
  static final List<Integer> RETRIES_REFUSED_STATUSES = List.of(429);

  /**
   * HTTP methods that are safe to repeat; others only where the spec marks the operation as
   * retryable.
   */
  static final List<String> RETRIES_METHODS = List.of("GET", "HEAD", "PUT", "DELETE");

  /**
   * The platform's code for too many requests. It comes with any HTTP status and means refused,
   * unprocessed.
   */
  static final int RETRIES_RATE_LIMIT_CODE = 99991400;

  /** From this long before its end a token is renewed in the background while it keeps serving. */
  static final int TOKENS_ADVISORY_SECONDS = 600;

  /** The advisory window is never more than this share of the token's lifetime. */
  static final double TOKENS_ADVISORY_FRACTION = 0.25;

  /** Up to this much (never more than the window) is taken off the advisory window at random. */
  static final int TOKENS_ADVISORY_JITTER_SECONDS = 60;

  /** After a failed background renewal the next one waits this long. */
  static final int TOKENS_ADVISORY_RETRY_SECONDS = 5;

  /**
   * From this long before its end a token is not used any more and everybody waits for a new one.
   */
  static final int TOKENS_MANDATORY_SECONDS = 30;

  /** The mandatory window is never more than this share of the token's lifetime. */
  static final double TOKENS_MANDATORY_FRACTION = 0.1;

  /**
   * Codes that say that the token was not accepted, at any HTTP status; the call is replayed once
   * with a fresh one.
   */
  static final List<Integer> TOKENS_REJECTED_CODES =
      List.of(99991663, 99991664, 99991665, 99991668, 99991671, 99991677);

  /**
   * Codes of the token endpoint that say that the app ticket is not valid; a resend is asked for.
   */
  static final List<Integer> TOKENS_TICKET_CODES = List.of(10012);

  /** A longer response body is refused. */
  static final int LIMITS_BODY_BYTES = 16777216;

  /** How much of an unreadable body an error carries. */
  static final int LIMITS_EXCERPT_BYTES = 2048;

  /**
   * Where the platform's log id is, the first one present wins; after them comes `error.log_id` of
   * the body.
   */
  static final List<String> HEADERS_LOG_ID = List.of("X-Tt-Logid", "X-Request-Id");

  /** Seconds until the rate limit's window opens again. */
  static final String HEADERS_RATE_LIMIT_RESET = "x-ogw-ratelimit-reset";

  /** Seconds or an HTTP date; read when the platform's own header is absent. */
  static final String HEADERS_RETRY_AFTER = "Retry-After";
}
