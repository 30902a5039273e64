package io.github.feishuvc;

import java.util.Map;
import java.util.function.Supplier;

/** The sources of apps' tokens: a custom app's, a store app's own, and those in its tenants. */
final class AppTokens {
  private AppTokens() {}

  private static final String TENANT = "tenant_access_token";
  private static final String APP = "app_access_token";
  private static final String EXPIRE = "expire";

  /** The tenant token of a custom app. */
  record CustomApp(Platform platform, String key) implements TokenSource {
    CustomApp(Platform platform) {
      this(platform, platform.key("tenant", ""));
    }

    @Override
    public boolean shared() {
      return true;
    }

    @Override
    public Grant fetch() {
      return platform.post(
          TokenOperations.CREATE_TENANT_ACCESS_TOKEN_INTERNAL,
          platform.credentials(),
          null,
          answer -> Platform.grant(answer, TENANT, EXPIRE));
    }
  }

  /** The app token of a store app. It needs the ticket that the platform pushes. */
  record StoreApp(Platform platform, Supplier<String> ticket, String key) implements TokenSource {
    StoreApp(Platform platform, Supplier<String> ticket) {
      this(platform, ticket, platform.key("app", ""));
    }

    @Override
    public boolean shared() {
      return true;
    }

    /** Without a valid ticket asks the platform to push one, and says so. */
    @Override
    public Grant fetch() {
      Operation operation = TokenOperations.CREATE_APP_ACCESS_TOKEN;
      String current = ticket.get();
      if (current == null || current.isEmpty()) {
        resend();
        String advice =
            "The platform was asked to push one; hand it to setAppTicket() when the event arrives.";
        var details = new ErrorDetails("there is no app ticket yet").advice(advice);
        throw new AuthException(details.in(operation, 0), null);
      }
      Map<String, String> body = platform.credentials();
      body.put("app_ticket", current);
      try {
        return platform.post(operation, body, null, answer -> Platform.grant(answer, APP, EXPIRE));
      } catch (ApiException error) {
        if (error.code() != null && Policy.TOKENS_TICKET_CODES.contains(error.code())) {
          try {
            resend();
          } catch (FeishuVcException failure) {
            error.addSuppressed(failure); // the caller is to learn about the ticket all the same
          }
        }
        throw error;
      }
    }

    private void resend() {
      platform.post(
          TokenOperations.RESEND_APP_TICKET, platform.credentials(), null, answer -> true);
    }
  }

  /** The tenant token of a store app in one tenant. */
  record StoreTenant(Platform platform, StoreApp app, String tenantKey, String key)
      implements TokenSource {
    StoreTenant(Platform platform, StoreApp app, String tenantKey) {
      this(platform, app, tenantKey, platform.key("tenant", tenantKey));
    }

    @Override
    public boolean shared() {
      return true;
    }

    @Override
    public Grant fetch() {
      return platform.post(
          TokenOperations.CREATE_TENANT_ACCESS_TOKEN,
          Map.of("tenant_key", tenantKey),
          app,
          answer -> Platform.grant(answer, TENANT, EXPIRE));
    }
  }

  /** A tenant token from the caller's own provider. */
  record Provided(TokenProvider provider, String tenantKey, String key) implements TokenSource {
    @Override
    public boolean shared() {
      return false; // nothing tells the tokens of one provider from those of another
    }

    @Override
    public Grant fetch() {
      Token token = provider.token(tenantKey);
      if (token == null
          || !Wire.isToken(token.value())
          || token.expiresIn() == null
          || token.expiresIn().isNegative()
          || token.expiresIn().isZero()) {
        String reason = "the token provider returned no text for a header with a time to live";
        throw new AuthException(new ErrorDetails(reason), null);
      }
      return new Grant(token.value(), Durations.seconds(token.expiresIn()));
    }
  }
}
