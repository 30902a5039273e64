package io.github.feishuvc;

/**
 * Gets tenant tokens from elsewhere, such as a service that keeps the app secret for others.
 *
 * <p>What it returns is kept and renewed like the platform's own tokens, and no two calls of it run
 * at once for a tenant. It may block: it is called in a thread of its own.
 */
@FunctionalInterface
public interface TokenProvider {
  /**
   * Gets a tenant token. What it throws reaches the callers who wait for the token.
   *
   * @param tenantKey the tenant, for store apps; null otherwise
   * @return the token
   */
  Token token(String tenantKey);
}
