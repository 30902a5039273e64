import io.github.feishuvc.AppType;
import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FileTokenStore;
import io.github.feishuvc.MemoryTokenStore;
import io.github.feishuvc.StoredToken;
import io.github.feishuvc.TokenStore;
import io.github.feishuvc.UserToken;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** A client of the SDK, made as a frame says. */
final class DrivenClient {
  private static final Map<String, TokenStore> STORES = new ConcurrentHashMap<>();

  final FeishuVc sdk;
  final boolean isAsync;
  final VirtualTime time = new VirtualTime();
  private final List<Object> refreshed = Collections.synchronizedList(new ArrayList<>());
  private boolean fails;

  DrivenClient(Map<String, Object> frame) {
    Map<String, Object> config = Frames.object(frame.get("config"));
    boolean virtual = "virtual".equals(frame.get("clock"));
    isAsync = "async".equals(frame.get("mode"));
    fails = "fail_once".equals(config.get("on_refresh"));
    FeishuVc.Builder builder =
        FeishuVc.builder()
            .domain((String) frame.get("base_url"))
            .app((String) config.get("app_id"), (String) config.get("app_secret"))
            .logger(new Log());
    if (virtual) {
      builder.clock(time).sleeper(time);
    }
    config.forEach((name, value) -> set(builder, name, value, virtual));
    sdk = builder.build();
  }

  private void set(FeishuVc.Builder builder, String name, Object value, boolean virtual) {
    switch (name) {
      case "app_id", "app_secret", "on_refresh" -> {}
      case "access_token" -> builder.accessToken((String) value);
      case "domain" -> builder.domain((String) value);
      case "app_type" -> builder.appType(AppType.of((String) value));
      case "app_ticket" -> builder.appTicket(() -> (String) value);
      case "timeout_ms" -> builder.timeout(Calls.duration(value));
      case "connect_timeout_ms" -> builder.connectTimeout(Calls.duration(value));
      case "deadline_ms" -> builder.deadline(Calls.duration(value));
      case "max_retries" -> builder.maxRetries(((Number) value).intValue());
      case "proxy" -> builder.proxy((String) value);
      case "user_agent" -> builder.userAgent((String) value);
      case "token_store" -> builder.tokenStore(store((String) value));
      case "user_token" -> builder.userToken(pair(Frames.object(value), virtual), this::refreshed);
      default -> throw new IllegalArgumentException("unknown setting " + name);
    }
  }

  private UserToken pair(Map<String, Object> given, boolean virtual) {
    Instant ends = null;
    if (given.get("expires_in") instanceof Number left) {
      ends = (virtual ? time.now() : Instant.now()).plusSeconds(left.longValue());
    }
    return new UserToken(
        (String) given.get("access_token"), (String) given.get("refresh_token"), ends, null, null);
  }

  private void refreshed(UserToken pair) {
    if (fails) {
      fails = false;
      throw new CallbackException();
    }
    refreshed.add(Canonical.of(pair));
  }

  Map<String, Object> describe() {
    return Map.of(
        "repr", isAsync ? sdk.async().toString() : sdk.toString(), "refreshed", refreshed);
  }

  private static TokenStore store(String name) {
    if (name.startsWith("memory:")) {
      return STORES.computeIfAbsent(name, same -> new MemoryTokenStore());
    }
    return name.equals("failing")
        ? new FailingStore()
        : new FileTokenStore(Path.of(name.substring("file:".length())));
  }

  /** What {@code onRefresh} throws when it is told to fail. */
  static final class CallbackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CallbackException() {
      super("the pair could not be kept");
    }
  }

  private static final class FailingStore implements TokenStore {
    @Override
    public StoredToken get(String key) throws IOException {
      throw new IOException("the store is down");
    }

    @Override
    public void set(String key, StoredToken token) throws IOException {
      throw new IOException("the store is down: " + token.value());
    }

    @Override
    public void delete(String key, String value) throws IOException {
      throw new IOException("the store is down: " + value);
    }

    @Override
    public Closeable lock(String key) throws IOException {
      throw new IOException("the store is down");
    }
  }

  /** All that the SDK logs, on standard error. */
  private static final class Log implements System.Logger {
    @Override
    public String getName() {
      return "feishu-vc";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
      System.err.println(level + " " + message + (thrown == null ? "" : " " + thrown));
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... values) {
      System.err.println(level + " " + format + " " + Arrays.toString(values));
    }
  }
}
