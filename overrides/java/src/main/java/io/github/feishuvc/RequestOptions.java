package io.github.feishuvc;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one call does differently. What is not set is as the client has it. */
public final class RequestOptions {
  String tenantKey;
  String userAccessToken;
  Duration timeout;
  Duration deadline;
  Integer maxRetries;
  final Map<String, String> headers = new LinkedHashMap<>();

  RequestOptions() {}

  /**
   * Names the tenant that a store app acts in.
   *
   * @param tenantKey its key
   * @return this
   */
  public RequestOptions tenantKey(String tenantKey) {
    this.tenantKey = tenantKey;
    return this;
  }

  /**
   * Calls as a user, with a token that is used as it is for this call alone.
   *
   * @param token the user's token
   * @return this
   */
  public RequestOptions userAccessToken(String token) {
    userAccessToken = token;
    return this;
  }

  /**
   * Bounds each attempt.
   *
   * @param timeout for one attempt, from the first byte sent to the last one read
   * @return this
   */
  public RequestOptions timeout(Duration timeout) {
    this.timeout = timeout;
    return this;
  }

  /**
   * Bounds the whole call.
   *
   * @param deadline for attempts, waits and token requests together
   * @return this
   */
  public RequestOptions deadline(Duration deadline) {
    this.deadline = deadline;
    return this;
  }

  /**
   * Says how often the call may be repeated.
   *
   * @param maxRetries 0 for never
   * @return this
   */
  public RequestOptions maxRetries(int maxRetries) {
    this.maxRetries = maxRetries;
    return this;
  }

  /**
   * Adds a header.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public RequestOptions header(String name, String value) {
    headers.put(name, value);
    return this;
  }
}
