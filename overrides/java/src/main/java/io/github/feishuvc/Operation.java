package io.github.feishuvc;

import java.util.List;

/**
 * What the runtime must know of an operation. The generated resources declare one for each method.
 *
 * @param name {@code <resource>.<method>}, as errors print it
 * @param method HTTP method
 * @param path path with {@code {name}} in place of values
 * @param tokens kinds of token that the operation takes
 * @param scopes permissions, any one of which is needed
 * @param retryable whether it may be repeated although its method says otherwise
 */
record Operation(
    String name,
    String method,
    String path,
    List<String> tokens,
    List<String> scopes,
    boolean retryable) {
  static final String TENANT_TOKEN = "tenant_access_token";
  static final String USER_TOKEN = "user_access_token";

  /** Whether it may be repeated even if it was carried out. */
  boolean repeatable() {
    return retryable || Policy.RETRIES_METHODS.contains(method);
  }
}
