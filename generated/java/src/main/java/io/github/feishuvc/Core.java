// Code copied from overrides/java/src/main/java/io/github/feishuvc/Core.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What both clients are made of: configuration, tokens, connections, and the way from a method to a
 * call.
 */
final class Core implements AutoCloseable {
  private static final long IDLE_SECONDS = 5;

  final Config config;
  final Stopwatch time;
  final Sleeper sleeper;
  final CallLog log;
  final TokenCache tokens;
  final ThreadPoolExecutor workers;

  private final Platform platform;
  private final TokenProvider provider;
  private final Supplier<Transport> newTransport;
  private final UserTokens user;
  private final AppTokens.StoreApp storeApp;
  private final Map<String, TokenSource> tenants = new HashMap<>();
  private volatile Supplier<String> appTicket;
  private Transport transport;
  private volatile boolean closed;

  /** Checks the configuration. */
  Core(FeishuVc.Builder given) {
    config = Config.of(given);
    time = new Stopwatch(given.clock);
    sleeper = given.sleeper;
    log = new CallLog(given.logger);
    // Threads come as they are needed and end when they are idle: nothing is left of an unused
    // client.
    workers =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
              var thread = new Thread(task, "feishu-vc");
              thread.setDaemon(true);
              return thread;
            });
    tokens = new TokenCache(time, log, given.tokenStore, workers);
    newTransport = transportOf(given);
    platform = new Platform(this);
    provider = given.tokenProvider;
    appTicket = given.appTicket;
    storeApp = new AppTokens.StoreApp(platform, () -> appTicket.get());
    user =
        given.userToken == null ? null : new UserTokens(platform, given.userToken, given.onRefresh);
    if (user != null) {
      tokens.put(user.key(), user.current());
    }
  }

  private Supplier<Transport> transportOf(FeishuVc.Builder given) {
    long ways =
        List.of(given.httpClient != null, given.transport != null, given.proxy != null).stream()
            .filter(each -> each)
            .count();
    if (ways > 1) {
      throw new ConfigException(
          "httpClient, transport and proxy exclude each other; give one of them");
    }
    if (given.transport != null) {
      return () -> given.transport;
    }
    if (given.httpClient != null) {
      return () -> new JdkTransport(given.httpClient, workers);
    }
    var proxies = new Proxies(given.proxy, given.environment);
    return () -> new JdkTransport(proxies, config.connectTimeout(), workers);
  }

  /**
   * Calls an operation; what is wrong with the arguments fails the future before anything is sent.
   */
  <T> CompletableFuture<T> call(
      Operation operation, CallParams<?> params, Function<Fields, T> reader) {
    try {
      return Call.start(plan(operation, params, answer -> answer.data(reader)), this);
    } catch (FeishuVcException wrong) {
      return CompletableFuture.failedFuture(wrong.in(operation, 0));
    }
  }

  /** Calls an operation whose answer has no content. */
  CompletableFuture<Void> call(Operation operation, CallParams<?> params) {
    try {
      return Call.start(plan(operation, params, answer -> null), this);
    } catch (FeishuVcException wrong) {
      return CompletableFuture.failedFuture(wrong.in(operation, 0));
    }
  }

  private <T> Call.Plan<T> plan(
      Operation operation, CallParams<?> params, Function<Answer, T> read) {
    checkOpen();
    RequestOptions options = params.options;
    Config.check(options);
    params.check();
    String query = Url.query(params.query);
    URI uri =
        URI.create(
            config.baseUrl()
                + Url.path(operation.path(), params.path)
                + (query.isEmpty() ? "" : "?" + query));
    byte[] body = params.body == null ? null : Json.write(Wire.json(params.body));
    String given = givenToken(operation, options);
    TokenSource source = given.isEmpty() ? source(operation, options) : null;
    Map<String, String> headers = new LinkedHashMap<>();
    options.headers.forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    headers.put("accept", "application/json");
    headers.put("user-agent", config.userAgent());
    if (body != null) {
      headers.put("content-type", "application/json; charset=utf-8");
    }
    var limits =
        new Call.Limits(
            options.timeout == null ? config.timeout() : options.timeout,
            config.connectTimeout(),
            options.deadline == null ? config.deadline() : options.deadline,
            options.maxRetries == null ? config.maxRetries() : options.maxRetries);
    Function<String, Request> build =
        token -> {
          Map<String, String> own = new LinkedHashMap<>(headers);
          own.put("authorization", "Bearer " + token);
          return new Request(operation.method(), uri, own, body);
        };
    List<String> secrets = List.of(config.appSecret());
    return new Call.Plan<>(operation, build, read, limits, source, given, false, false, secrets);
  }

  /** Exchanges an authorization code for a user's token pair. */
  CompletableFuture<UserToken> exchangeCode(String code, ExchangeParams params) {
    try {
      checkOpen();
      if (config.appId().isEmpty()) {
        throw new ConfigException("exchanging a code needs app_id and app_secret");
      }
      if (code == null || code.isEmpty()) {
        throw new ConfigException("code must not be empty");
      }
      Map<String, String> form = new LinkedHashMap<>();
      form.put("grant_type", "authorization_code");
      form.put("code", code);
      form.putAll(params.form);
      form.values().removeIf(value -> value == null);
      return platform.userToken(form);
    } catch (ConfigException wrong) {
      return CompletableFuture.failedFuture(wrong);
    }
  }

  /** Keeps the ticket that the platform pushed. */
  void setAppTicket(String ticket) {
    if (ticket == null || ticket.isEmpty()) {
      throw new ConfigException("the app ticket must not be empty");
    }
    appTicket = () -> ticket;
  }

  CompletableFuture<Response> send(Request request, Duration timeout, Duration connectTimeout) {
    Transport current;
    synchronized (this) {
      if (closed) {
        return CompletableFuture.failedFuture(new ConfigException("the client is closed"));
      }
      if (transport == null) { // with the first request: it takes longer than all else to start
        transport = newTransport.get();
      }
      current = transport;
    }
    return current.send(request, timeout, connectTimeout);
  }

  @Override
  public void close() {
    Transport current;
    synchronized (this) {
      closed = true;
      current = transport;
      transport = null;
    }
    if (current != null) {
      current.close();
    }
    workers.setKeepAliveTime(1, TimeUnit.NANOSECONDS); // ends the idle threads now
  }

  private void checkOpen() {
    if (closed) {
      throw new ConfigException("the client is closed");
    }
  }

  /**
   * The token that is used as it is: one given for this call, then the configured one; "" for none.
   */
  private String givenToken(Operation operation, RequestOptions options) {
    if (options.userAccessToken == null) {
      return config.accessToken();
    }
    if (!operation.tokens().contains(Operation.USER_TOKEN)) {
      throw refusal(operation, Operation.USER_TOKEN);
    }
    return options.userAccessToken;
  }

  private TokenSource source(Operation operation, RequestOptions options) {
    if (user != null && operation.tokens().contains(Operation.USER_TOKEN)) {
      return user;
    }
    if (!operation.tokens().contains(Operation.TENANT_TOKEN)) {
      throw refusal(operation, Operation.TENANT_TOKEN);
    }
    synchronized (tenants) {
      return tenants.computeIfAbsent(
          options.tenantKey == null ? "" : options.tenantKey, this::newTenant);
    }
  }

  /** The source of a tenant's token; "" stands for the one tenant of a custom app. */
  private TokenSource newTenant(String tenantKey) {
    if (provider != null) {
      String key = platform.key("provided", tenantKey);
      return new AppTokens.Provided(provider, tenantKey.isEmpty() ? null : tenantKey, key);
    }
    if (config.appId().isEmpty()) {
      throw new ConfigException("no tenant token can be had without app_id and app_secret");
    }
    if (config.appType() == AppType.STORE) {
      if (tenantKey.isEmpty()) {
        throw new ConfigException(
            "a store app acts in one tenant at a time: give the option tenant_key");
      }
      return new AppTokens.StoreTenant(platform, storeApp, tenantKey);
    }
    if (!tenantKey.isEmpty()) {
      throw new ConfigException("tenant_key is for store apps; a custom app has one tenant");
    }
    return new AppTokens.CustomApp(platform);
  }

  private static ConfigException refusal(Operation operation, String kind) {
    return new ConfigException(
        "the operation takes no "
            + kind
            + "; it needs a "
            + String.join(" or ", operation.tokens())
            + " with the permission "
            + String.join(" or ", operation.scopes()));
  }
}
