// Code copied from overrides/java/src/main/java/io/github/feishuvc/FeishuVc.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The Feishu / Lark video-conference API.
 *
 * <p>Tokens are fetched when the first call needs one, kept, and renewed before they end. A client
 * is safe to share between threads and keeps its connections open; close it when it is no longer
 * needed.
 *
 * <pre>{@code
 * try (FeishuVc client = FeishuVc.builder().app(id, secret).build()) {
 *   var active =
 *       client.reserves().getActiveMeeting("6911188411932033028", p -> p.withParticipants(true));
 *   System.out.println(active.meeting());
 * }
 * }</pre>
 *
 * <p>Methods throw a {@link FeishuVcException} and nothing else, save what functions of the caller
 * throw. A thread that is interrupted while it waits gets a {@link
 * java.util.concurrent.CancellationException}, its request is given up, and its interrupt flag is
 * set.
 */
public final class FeishuVc extends Resources implements AutoCloseable {
  private final Core core;

  private FeishuVc(Core core) {
    super(core);
    this.core = core;
  }

  /**
   * Starts to configure a client. What the builder is not told comes from the environment: {@code
   * FEISHU_APP_ID}, {@code FEISHU_APP_SECRET}, {@code FEISHU_ACCESS_TOKEN}, {@code FEISHU_DOMAIN}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The same client with methods that return futures.
   *
   * @return another view of this client; closing this one closes it
   */
  public AsyncFeishuVc async() {
    return new AsyncFeishuVc(core);
  }

  /**
   * Exchanges the code that the authorization page handed over for a user's token pair.
   *
   * @param code the authorization code; valid for five minutes, once
   * @param params sets what else there is to say, such as {@code p -> p.redirectUri("https://…")}
   * @return the pair
   * @throws AuthException the platform refused; its subclasses say why
   */
  public UserToken exchangeCode(String code, Consumer<ExchangeParams> params) {
    return Call.await(async().exchangeCode(code, params));
  }

  /**
   * Exchanges the code that the authorization page handed over for a user's token pair.
   *
   * @param code the authorization code; valid for five minutes, once
   * @return the pair
   * @throws AuthException the platform refused; its subclasses say why
   */
  public UserToken exchangeCode(String code) {
    return exchangeCode(code, params -> {});
  }

  /**
   * Hands over the ticket of a store app, from the platform's {@code app_ticket} event.
   *
   * @param ticket the ticket
   */
  public void setAppTicket(String ticket) {
    core.setAppTicket(ticket);
  }

  /** Closes the connections; calls under way fail. A closed client cannot be used again. */
  @Override
  public void close() {
    core.close();
  }

  @Override
  public String toString() {
    return "FeishuVc[" + core.config + "]";
  }

  /** Configures a client; what is not set has its default. */
  public static final class Builder {
    String appId;
    String appSecret;
    String accessToken;
    UserToken userToken;
    Consumer<UserToken> onRefresh;
    String domain;
    AppType appType = AppType.CUSTOM;
    Supplier<String> appTicket = () -> null;
    Duration timeout = Durations.of(Policy.TIMEOUTS_ATTEMPT_SECONDS);
    Duration connectTimeout = Durations.of(Policy.TIMEOUTS_CONNECT_SECONDS);
    Duration deadline;
    int maxRetries = Policy.RETRIES_MAX_RETRIES;
    HttpClient httpClient;
    Transport transport;
    String proxy;
    TokenStore tokenStore;
    TokenProvider tokenProvider;
    String userAgent;
    System.Logger logger;
    Clock clock = Clock.system();
    Sleeper sleeper = Sleeper.system();
    Map<String, String> environment = System.getenv();

    private Builder() {}

    /**
     * Sets the app's credentials; environment FEISHU_APP_ID and FEISHU_APP_SECRET.
     *
     * @param id the app id
     * @param secret the app secret
     * @return this
     */
    public Builder app(String id, String secret) {
      appId = id;
      appSecret = secret;
      return this;
    }

    /**
     * Sets a token that is used as it is, never renewed; environment FEISHU_ACCESS_TOKEN, if the
     * builder is told of no other credentials.
     *
     * @param token the token
     * @return this
     */
    public Builder accessToken(String token) {
      accessToken = token;
      return this;
    }

    /**
     * Sets a user's token pair. Operations that take a user token are called as that user.
     *
     * @param token the pair
     * @param onRefresh is called with each new pair before it is used, to keep it; if it throws, so
     *     does the call, and the next call hands the pair over again
     * @return this
     */
    public Builder userToken(UserToken token, Consumer<UserToken> onRefresh) {
      userToken = token;
      this.onRefresh = onRefresh;
      return this;
    }

    /**
     * Sets where the API is; environment FEISHU_DOMAIN.
     *
     * @param domain {@code feishu} (default), {@code lark}, or a URL; plain http to loopback only
     * @return this
     */
    public Builder domain(String domain) {
      this.domain = domain;
      return this;
    }

    /**
     * Sets whose app it is. A store app needs {@link #appTicket} and, for each call, a tenant key.
     *
     * @param type {@link AppType#CUSTOM} by default
     * @return this
     */
    public Builder appType(AppType type) {
      appType = type;
      return this;
    }

    /**
     * Sets where the ticket comes from that the platform pushed to a store app.
     *
     * @param ticket returns the latest ticket, or null if there is none yet; may block
     * @return this
     */
    public Builder appTicket(Supplier<String> ticket) {
      appTicket = ticket;
      return this;
    }

    /**
     * Bounds each attempt.
     *
     * @param timeout 30 seconds by default
     * @return this
     */
    public Builder timeout(Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    /**
     * Bounds connecting, as a part of each attempt.
     *
     * @param timeout 5 seconds by default
     * @return this
     */
    public Builder connectTimeout(Duration timeout) {
      connectTimeout = timeout;
      return this;
    }

    /**
     * Bounds whole calls: attempts, waits and token requests together.
     *
     * @param deadline null, the default, for no bound
     * @return this
     */
    public Builder deadline(Duration deadline) {
      this.deadline = deadline;
      return this;
    }

    /**
     * Sets how often a failed call is repeated when that is safe.
     *
     * @param maxRetries 2 by default
     * @return this
     */
    public Builder maxRetries(int maxRetries) {
      this.maxRetries = maxRetries;
      return this;
    }

    /**
     * Sends through a client of your own, with its proxy and connect timeout; it must not follow
     * redirects.
     *
     * @param client stays open when this client is closed
     * @return this
     */
    public Builder httpClient(HttpClient client) {
      httpClient = client;
      return this;
    }

    /**
     * Carries the requests in place of {@code java.net.http}.
     *
     * @param transport is closed with this client
     * @return this
     */
    public Builder transport(Transport transport) {
      this.transport = transport;
      return this;
    }

    /**
     * Sends through a proxy, in place of the environment's (HTTPS_PROXY, NO_PROXY, …) and Java's
     * own.
     *
     * @param url such as {@code http://proxy.example:3128}
     * @return this
     */
    public Builder proxy(String url) {
      proxy = url;
      return this;
    }

    /**
     * Keeps tokens beyond the client.
     *
     * @param store such as a {@link FileTokenStore}
     * @return this
     */
    public Builder tokenStore(TokenStore store) {
      tokenStore = store;
      return this;
    }

    /**
     * Gets tenant tokens from elsewhere than the platform.
     *
     * @param provider gets them
     * @return this
     */
    public Builder tokenProvider(TokenProvider provider) {
      tokenProvider = provider;
      return this;
    }

    /**
     * Adds to the user agent.
     *
     * @param suffix such as {@code my-bot/1.2}
     * @return this
     */
    public Builder userAgent(String suffix) {
      userAgent = suffix;
      return this;
    }

    /**
     * Sets where to log.
     *
     * @param logger {@code System.getLogger("io.github.feishuvc")} by default
     * @return this
     */
    public Builder logger(System.Logger logger) {
      this.logger = logger;
      return this;
    }

    /**
     * Tells the time in place of the machine, in tests.
     *
     * @param clock the clock
     * @return this
     */
    public Builder clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    /**
     * Waits in place of the machine, in tests.
     *
     * @param sleeper the sleeper
     * @return this
     */
    public Builder sleeper(Sleeper sleeper) {
      this.sleeper = sleeper;
      return this;
    }

    Builder environment(Map<String, String> environment) {
      this.environment = environment;
      return this;
    }

    /**
     * Makes the client. Nothing is sent yet.
     *
     * @return the client
     * @throws ConfigException something is missing or malformed; the message says what to do
     */
    public FeishuVc build() {
      return new FeishuVc(new Core(this));
    }
  }
}
