// Code copied from overrides/java/src/main/java/io/github/feishuvc/Platform.java by make. DO NOT EDIT.

package io.github.feishuvc;

import io.github.feishuvc.TokenSource.Grant;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Makes requests to the platform's token operations: what all sources of tokens share. */
final class Platform {
  /** Fields of token requests whose values no error may show. */
  private static final List<String> SECRET_FIELDS =
      List.of(
          "app_secret", "app_ticket", "client_secret", "code", "code_verifier", "refresh_token");

  private static final double MOST_SECONDS = 1e10;

  final Core core;
  final Config config;

  Platform(Core core) {
    this.core = core;
    config = core.config;
  }

  /** The key of a token. It holds no secret. */
  String key(String kind, String tenantKey) {
    return String.join("|", config.baseUrl(), config.appId(), config.secretHash(), kind, tenantKey);
  }

  /** What the token operations of an app start with. */
  Map<String, String> credentials() {
    Map<String, String> credentials = new LinkedHashMap<>();
    credentials.put("app_id", config.appId());
    credentials.put("app_secret", config.appSecret());
    return credentials;
  }

  /** A token request with a JSON body; the token of {@code app} goes into it, if there is one. */
  <T> T post(
      Operation operation, Map<String, String> body, TokenSource app, Function<Answer, T> read) {
    return Call.await(
        execute(
            operation,
            body,
            app,
            read,
            token -> {
              Map<String, String> content = new LinkedHashMap<>(body);
              if (app != null) {
                content.put("app_access_token", token);
              }
              return request(
                  operation,
                  config.baseUrl(),
                  "application/json; charset=utf-8",
                  Json.write(content));
            }));
  }

  /** Exchanges a code or a refresh token for a pair, at the OAuth 2.0 endpoint. */
  CompletableFuture<UserToken> userToken(Map<String, String> form) {
    Map<String, String> body = new LinkedHashMap<>();
    body.put("client_id", config.appId());
    body.put("client_secret", config.appSecret());
    body.putAll(form);
    Operation operation = TokenOperations.CREATE_USER_ACCESS_TOKEN;
    double now = core.time.wall();
    Request request =
        request(
            operation,
            config.accountsUrl(),
            "application/x-www-form-urlencoded",
            Url.query(body).getBytes(StandardCharsets.US_ASCII));
    return execute(operation, body, null, answer -> pair(answer, now), token -> request);
  }

  private Request request(Operation operation, String server, String type, byte[] body) {
    return new Request(
        operation.method(),
        URI.create(server + operation.path()),
        Map.of(
            "accept", "application/json", "user-agent", config.userAgent(), "content-type", type),
        body);
  }

  private <T> CompletableFuture<T> execute(
      Operation operation,
      Map<String, String> values,
      TokenSource source,
      Function<Answer, T> read,
      Function<String, Request> build) {
    // No deadline: the request serves every caller that waits, and must not end with the first
    // one's.
    var limits =
        new Call.Limits(config.timeout(), config.connectTimeout(), null, config.maxRetries());
    boolean oauth = operation == TokenOperations.CREATE_USER_ACCESS_TOKEN;
    List<String> secrets =
        SECRET_FIELDS.stream().filter(values::containsKey).map(values::get).toList();
    return Call.start(
        new Call.Plan<>(operation, build, read, limits, source, "", true, oauth, secrets), core);
  }

  private static UserToken pair(Answer answer, double now) {
    Grant grant = grant(answer, "access_token", "expires_in");
    Object refresh = answer.content().get("refresh_token");
    Double refreshLeft = positive(answer.content().get("refresh_token_expires_in"));
    Object scope = answer.content().get("scope");
    return new UserToken(
        grant.value(),
        Wire.isToken(refresh) ? (String) refresh : null,
        Instant.ofEpochSecond((long) (now + grant.lifetime())),
        refreshLeft == null ? null : Instant.ofEpochSecond((long) (now + refreshLeft)),
        scope instanceof String text ? text : null);
  }

  /** The token in an answer. A lifetime that is a numeric string counts as a number. */
  static Grant grant(Answer answer, String token, String expire) {
    Object value = answer.content().get(token);
    Double lifetime = positive(answer.content().get(expire));
    if (Wire.isToken(value) && lifetime != null) {
      return new Grant((String) value, lifetime);
    }
    String what =
        Wire.isToken(value)
            ? expire + " is not a positive number"
            : token + " is missing or no text for a header";
    throw new AuthException(answer.details("the answer holds no usable token: " + what), null);
  }

  private static Double positive(Object value) {
    try {
      Double number = Fields.number(value, "");
      return number > 0 && number < MOST_SECONDS ? number : null; // false for NaN too
    } catch (Fields.WrongContentException none) {
      return null;
    }
  }
}
