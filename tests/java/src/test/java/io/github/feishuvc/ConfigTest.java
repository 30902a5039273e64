package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
  private static FeishuVc.Builder builder() {
    return FeishuVc.builder().environment(Map.of()).app("cli_a", "secret-of-app-a");
  }

  @Test
  void nothingOfTheSecretIsPrinted() {
    try (FeishuVc client = builder().build()) {
      assertEquals(
          "FeishuVc[appId=cli_a, domain=https://open.feishu.cn, appType=CUSTOM]",
          client.toString());
      assertFalse(client.async().toString().contains("secret"));
    }
  }

  @Test
  void theEnvironmentFillsInWhatIsNotGiven() {
    Map<String, String> environment =
        Map.of("FEISHU_APP_ID", "cli_e", "FEISHU_APP_SECRET", "secret-e", "FEISHU_DOMAIN", "lark");
    try (FeishuVc client = FeishuVc.builder().environment(environment).build()) {
      assertTrue(client.toString().contains("cli_e"));
      assertTrue(client.toString().contains("https://open.larksuite.com"));
    }
  }

  @Test
  void mistakesShowAtOnce() {
    List<Consumer<FeishuVc.Builder>> mistakes =
        List.of(
            b -> b.app(null, null),
            b -> b.app("cli_a", null),
            b -> b.app(null, "secret"),
            b -> b.app("cli_a ", "secret"),
            b -> b.timeout(Duration.ZERO),
            b -> b.connectTimeout(Duration.ofSeconds(-1)),
            b -> b.deadline(Duration.ZERO),
            b -> b.maxRetries(-1),
            b -> b.domain("open.feishu.cn"),
            b -> b.domain("http://open.feishu.cn"),
            b -> b.domain("https://user:password@open.feishu.cn"),
            b -> b.domain("https://.feishu.cn"),
            b -> b.domain("https://a..b"),
            b -> b.domain("http://[::2]:80"),
            b -> b.domain("http://127.0.0.999"),
            b -> b.userAgent("机器人"),
            b -> b.userToken(new UserToken("", null, null, null, null), null),
            b -> b.proxy("socks5://proxy.example"),
            b -> b.proxy("http://[proxy"));
    for (Consumer<FeishuVc.Builder> mistake : mistakes) {
      FeishuVc.Builder builder = builder();
      mistake.accept(builder);
      var error = assertThrows(ConfigException.class, builder::build);
      assertEquals(ErrorKind.CONFIG, error.kind());
      assertFalse(error.getMessage().contains("password"));
    }
    assertThrows(ConfigException.class, () -> AppType.of("shop"));
    assertEquals(AppType.CUSTOM, AppType.of("custom"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:8080", "http://127.0.0.2", "http://[::1]:1", "https://a.b/c/"})
  void addressesOfOnesOwnAreFine(String domain) {
    builder().domain(domain).build().close();
  }

  @Test
  void mistakesInOneCallShowBeforeItIsSent() {
    List<Consumer<RequestOptions>> mistakes =
        List.of(
            o -> o.tenantKey(""),
            o -> o.tenantKey("x"),
            o -> o.userAccessToken("u\n"),
            o -> o.timeout(Duration.ZERO),
            o -> o.deadline(Duration.ZERO),
            o -> o.maxRetries(-1),
            o -> o.header("authorization", "Bearer x"),
            o -> o.header("a b", "x"),
            o -> o.header(null, "x"),
            o -> o.header("a", null));
    try (FeishuVc client = builder().build()) {
      for (Consumer<RequestOptions> mistake : mistakes) {
        var error =
            assertThrows(
                ConfigException.class, () -> client.reserves().get("1", p -> p.options(mistake)));
        assertEquals("reserves.get", error.operation());
        assertEquals(0, error.attempts());
      }
    }
  }

  @Test
  void theDefaultLoggerTellsOfEachAttempt() {
    Logger logger = Logger.getLogger("io.github.feishuvc");
    List<String> lines = new ArrayList<>();
    var handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            lines.add(record.getLevel() + " " + record.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    handler.setLevel(Level.ALL);
    logger.setLevel(Level.FINE);
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
    try (var server = new TestServer().replies(503, "busy").replies(TestServer.MEETING)) {
      var time = new VirtualTime();
      try (FeishuVc client = server.builder().clock(time).sleeper(time).build()) {
        client.reserves().getActiveMeeting("id-not-for-logs");
      }
      assertEquals(1, time.waits().size());
    } finally {
      logger.removeHandler(handler);
    }
    assertEquals(
        List.of(
            "FINE POST /open-apis/auth/v3/tenant_access_token/internal: status 200, code 0, log id null,"
                + " attempt 1, 0 ms",
            "FINE GET /open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting: status 503, code null,"
                + " log id null, attempt 1, 0 ms",
            "FINE GET /open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting: status 200, code 0,"
                + " log id null, attempt 2, 0 ms"),
        lines);
  }

  @Test
  void aDeadlineEndsTheWaitForAToken() {
    try (FeishuVc client =
        FeishuVc.builder()
            .environment(Map.of())
            .tokenProvider(tenant -> new java.util.concurrent.CompletableFuture<Token>().join())
            .deadline(Duration.ofMillis(20))
            .build()) {
      var error = assertThrows(ApiTimeoutException.class, () -> client.reserves().get("1"));
      assertTrue(error.getMessage().contains("waiting for a token"));
    }
  }

  @Test
  void aTimeoutEndsAnAttempt() {
    try (var server = new TestServer().hangs();
        FeishuVc client = server.builder().timeout(Duration.ofMillis(300)).maxRetries(0).build()) {
      var error = assertThrows(ApiTimeoutException.class, () -> client.reserves().get("1"));
      assertTrue(error.getMessage().contains("within 0.3 s"));
    }
  }

  @Test
  void theMachinesClockAndSleeperWork() {
    Sleeper.system().sleep(Duration.ofNanos(1)).join();
    assertTrue(Clock.system().nanoTime() != 0);
    assertTrue(Clock.system().now().getEpochSecond() > 1_600_000_000);
  }
}
