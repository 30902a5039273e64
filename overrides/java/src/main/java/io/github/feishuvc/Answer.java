package io.github.feishuvc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An answer whose frame has been read: success is HTTP 2xx and code 0; everything else becomes the
 * error that it is.
 */
final class Answer {
  private final Response response;
  private final Map<?, ?> envelope;
  private final Integer code;

  /**
   * Reads the frame; an answer without a readable one has no code.
   *
   * @param codeOptional a readable answer with status 2xx and no code counts as code 0
   */
  Answer(Response response, boolean codeOptional) {
    this.response = response;
    Map<?, ?> read = Map.of();
    Integer found = null;
    try {
      if (Json.parse(response.body()) instanceof Map<?, ?> object) {
        read = object;
        found = object.get("code") == null ? null : Fields.integer(object.get("code"), "code");
        if (found == null && codeOptional && isSuccessful()) {
          found = 0;
        }
      }
    } catch (IOException | Fields.WrongContentException unreadable) {
      read = Map.of();
    }
    envelope = read;
    code = found;
  }

  int status() {
    return response.status();
  }

  /** The platform's code, or null if the answer has none. */
  Integer code() {
    return code;
  }

  Response response() {
    return response;
  }

  /** Whether the operation was carried out. */
  boolean ok() {
    return code != null && code == 0 && isSuccessful();
  }

  /** The platform's id of the request, or null. */
  String logId() {
    return Stream.of(logId(response), text(detail().get("log_id")), text(detail().get("logid")))
        .filter(id -> id != null)
        .findFirst()
        .orElse(null);
  }

  /** The id of a request as the headers of its answer have it, or null. */
  static String logId(Response response) {
    return Policy.HEADERS_LOG_ID.stream()
        .map(response::header)
        .filter(id -> id != null && !id.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The content of the answer. */
  <T> T data(Function<Fields, T> reader) {
    return Fields.read(envelope.get("data"), reader);
  }

  /** The answer as a whole, for those that have no {@code data}. */
  Map<?, ?> content() {
    return envelope;
  }

  /** Starts an error about this answer. */
  ErrorDetails details(String reason) {
    return new ErrorDetails(reason).code(code).httpStatus(status()).logId(logId());
  }

  /**
   * The error that the answer is.
   *
   * @param tokenRequest whether it answers a request for a token
   * @param secrets what the answer may quote and the error must not
   * @param retryAfter how long the server asks to wait, or null
   */
  FeishuVcException error(boolean tokenRequest, Collection<String> secrets, Duration retryAfter) {
    if (code == null || code == 0) {
      return unreadable(tokenRequest, secrets, retryAfter);
    }
    Function<Object, String> shown = value -> struckOut(text(value), secrets);
    String msg = shown.apply(envelope.get("msg"));
    if (msg == null) {
      msg = shown.apply(envelope.get("error_description")); // OAuth 2.0 answers have this instead
    }
    ErrorDetails details =
        details(msg == null ? "the platform gave no reason" : msg)
            .msg(msg)
            .retryAfter(retryAfter)
            .advice(ErrorCodes.advice(code))
            .troubleshooter(shown.apply(detail().get("troubleshooter")))
            .permissionViolations(
                objects(detail().get("permission_violations"))
                    .map(
                        each ->
                            new PermissionViolation(
                                shown.apply(each.get("type")),
                                // Documented as `scope`, sent as `subject`.
                                shown.apply(
                                    text(each.get("subject")) == null
                                        ? each.get("scope")
                                        : each.get("subject")),
                                shown.apply(each.get("description"))))
                    .toList())
            .fieldViolations(
                objects(detail().get("field_violations"))
                    .map(
                        each ->
                            new FieldViolation(
                                shown.apply(each.get("field")),
                                shown.apply(each.get("value")),
                                shown.apply(each.get("description"))))
                    .toList());
    FeishuVcException known = ErrorCodes.exception(code, details);
    if (known != null) {
      return known;
    }
    if (Retry.isRateLimit(status(), code)) {
      return new RateLimitException(details, null);
    }
    return tokenRequest ? new AuthException(details, null) : new ApiException(details, null);
  }

  private FeishuVcException unreadable(
      boolean tokenRequest, Collection<String> secrets, Duration retryAfter) {
    String page = new String(response.body(), StandardCharsets.UTF_8);
    String begin = "It may hold a token and is not shown";
    if (!tokenRequest || !page.contains("_token")) {
      // Secrets first: the cut could leave a part of one.
      String shown = struckOut(page, secrets).strip();
      begin =
          "It begins with: "
              + shown.substring(0, Math.min(shown.length(), Policy.LIMITS_EXCERPT_BYTES));
    }
    if (isSuccessful()) {
      String reason = "the answer is not the platform's: no code in it. " + begin;
      return new DecodeException(details(reason).code(null).retryAfter(retryAfter), null);
    }
    String reason = "the server answered with an error. " + begin;
    if (status() / 100 == 3) {
      reason =
          "the server redirects; redirects are not followed, since they would carry the token elsewhere";
    }
    String advice =
        "A proxy or a gateway may have answered in place of the platform; check domain and network.";
    return new HttpStatusException(
        details(reason).code(null).advice(advice).retryAfter(retryAfter), null);
  }

  private boolean isSuccessful() {
    return response.status() / 100 == 2;
  }

  private Map<?, ?> detail() {
    return envelope.get("error") instanceof Map<?, ?> detail ? detail : Map.of();
  }

  private static Stream<Map<?, ?>> objects(Object value) {
    return (value instanceof List<?> list ? list : List.of())
        .stream().filter(Map.class::isInstance).map(each -> (Map<?, ?>) each);
  }

  private static String text(Object value) {
    return value instanceof String text && !text.isEmpty() ? text : null;
  }

  private static String struckOut(String text, Collection<String> secrets) {
    if (text == null) {
      return null;
    }
    String shown = text;
    for (String secret : secrets) {
      shown = secret.isEmpty() ? shown : shown.replace(secret, "***");
    }
    return shown;
  }
}
