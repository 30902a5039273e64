package io.github.feishuvc;

import java.util.Map;
import java.util.function.Consumer;

/**
 * The source of a user's token. Each refresh token can be used once, so a new pair is handed over
 * before it is used.
 */
final class UserTokens implements TokenSource {
  private final Platform platform;
  private final Consumer<UserToken> onRefresh;
  private final String key;
  private UserToken pair;
  private boolean handedOver = true;

  /**
   * Starts with {@code pair} and gives each later one to {@code onRefresh}, if that is not null.
   */
  UserTokens(Platform platform, UserToken pair, Consumer<UserToken> onRefresh) {
    this.platform = platform;
    this.pair = pair;
    this.onRefresh = onRefresh;
    key = platform.key("user", "");
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public boolean shared() {
    return false; // the caller keeps the pair
  }

  /** The current token, and how long it lives. */
  Grant current() {
    double left =
        pair.expiresAt() == null
            ? Double.POSITIVE_INFINITY
            : pair.expiresAt().getEpochSecond() - platform.core.time.wall();
    return new Grant(pair.accessToken(), left);
  }

  @Override
  public Grant fetch() {
    if (!handedOver) {
      // The last hand-over failed. The platform has used up the old refresh token, so the pair that
      // is
      // waiting is the only way on: hand it over first, then go on from it.
      handOver();
      if (current().lifetime() > 0) {
        return current();
      }
    }
    if (pair.refreshToken() == null) {
      String reason = "the user token ended and there is no refresh token";
      String advice = "Ask the user to log in again, with the permission offline_access.";
      throw new AuthException(new ErrorDetails(reason).advice(advice), null);
    }
    pair =
        Call.await(
            platform.userToken(
                Map.of("grant_type", "refresh_token", "refresh_token", pair.refreshToken())));
    handedOver = false;
    handOver();
    return current();
  }

  private void handOver() {
    if (onRefresh != null) {
      onRefresh.accept(pair);
    }
    handedOver = true;
  }
}
