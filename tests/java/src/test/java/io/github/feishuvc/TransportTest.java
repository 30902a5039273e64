package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.feishuvc.models.KickoutRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest {
  interface Sending {
    CompletableFuture<Response> send(Request request, Duration timeout, Duration connectTimeout);
  }

  static Transport transport(Sending sending) {
    return new Transport() {
      @Override
      public CompletableFuture<Response> send(
          Request request, Duration timeout, Duration connectTimeout) {
        return sending.send(request, timeout, connectTimeout);
      }

      @Override
      public void close() {}
    };
  }

  static FeishuVc.Builder builder(Sending sending) {
    var time = new VirtualTime();
    return FeishuVc.builder()
        .environment(Map.of())
        .accessToken("t-given-token")
        .clock(time)
        .sleeper(time)
        .transport(transport(sending));
  }

  static FeishuVc over(Sending sending) {
    return builder(sending).build();
  }

  static CompletableFuture<Response> answer(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return CompletableFuture.completedFuture(new Response(200, Map.of(), bytes));
  }

  @Test
  void theCallersTransportCarriesTheRequests() {
    List<Request> sent = new ArrayList<>();
    try (FeishuVc client =
        builder(
                (request, timeout, connectTimeout) -> {
                  sent.add(request);
                  assertEquals(Duration.ofSeconds(3), timeout);
                  assertEquals(Duration.ofSeconds(5), connectTimeout);
                  return answer(TestServer.MEETING);
                })
            .timeout(Duration.ofSeconds(3))
            .build()) {
      var result =
          client
              .reserves()
              .getActiveMeeting(
                  "a/b", p -> p.withParticipants(true).options(o -> o.header("X-Trace", "1")));
      assertEquals("weekly", result.meeting().topic());
    }
    Request request = sent.get(0);
    assertEquals(
        "https://open.feishu.cn/open-apis/vc/v1/reserves/a%2Fb/get_active_meeting?with_participants=true",
        request.uri().toString());
    assertEquals("1", request.headers().get("x-trace"));
    assertFalse(request.toString().contains("t-given-token"), "tokens are not shown");
  }

  @ParameterizedTest
  @CsvSource({
    "java.net.ConnectException, CONNECTION, 3",
    "java.net.UnknownHostException, CONNECTION, 3",
    "java.net.http.HttpConnectTimeoutException, TIMEOUT, 3",
    "java.net.http.HttpTimeoutException, TIMEOUT, 1",
    "java.io.IOException, CONNECTION, 1",
  })
  void whatCannotHaveReachedTheServerIsSentAgain(String type, ErrorKind kind, int attempts) {
    IOException failure =
        switch (type) {
          case "java.net.ConnectException" -> new ConnectException();
          case "java.net.UnknownHostException" -> new UnknownHostException();
          case "java.net.http.HttpConnectTimeoutException" -> new HttpConnectTimeoutException("");
          case "java.net.http.HttpTimeoutException" -> new HttpTimeoutException("");
          default -> new IOException();
        };
    try (FeishuVc client =
        over((request, timeout, connect) -> CompletableFuture.failedFuture(failure))) {
      var body = KickoutRequest.builder(List.of()).build();
      var error = assertThrows(FeishuVcException.class, () -> client.meetings().kickout("1", body));
      assertEquals(kind, error.kind());
      assertEquals(attempts, error.attempts());
      assertEquals(failure, error.getCause());
    }
  }

  @Test
  void whatATransportThrowsReachesTheCaller() {
    try (FeishuVc client =
        over(
            (request, timeout, connect) ->
                CompletableFuture.failedFuture(new IllegalStateException("broken")))) {
      var error =
          assertThrows(IllegalStateException.class, () -> client.reserves().getActiveMeeting("1"));
      assertEquals("broken", error.getMessage());
    }
  }

  @Test
  void aBodyThatCannotBeReadIsADecodeError() {
    var head = new Response(200, Map.of("X-Tt-Logid", List.of("log-1")), new byte[0]);
    try (FeishuVc client =
        over(
            (request, timeout, connect) ->
                CompletableFuture.failedFuture(new UnreadableBodyException("too long", head)))) {
      var error =
          assertThrows(DecodeException.class, () -> client.reserves().getActiveMeeting("1"));
      assertEquals("log-1", error.logId());
    }
  }

  @Test
  void theCallersHttpClientIsUsedAndStaysOpen() {
    var own = HttpClient.newHttpClient();
    try (var server = new TestServer()) {
      for (int at = 0; at < 2; at++) {
        try (FeishuVc client = server.builder().httpClient(own).build()) {
          assertEquals("1", client.reserves().getActiveMeeting("691").meeting().id());
        }
      }
    }
  }

  @Test
  void thereIsOneWayToSend() {
    FeishuVc.Builder builder = builder((request, timeout, connect) -> answer("{}"));
    builder.proxy("http://proxy.example:3128");
    var error = assertThrows(ConfigException.class, builder::build);
    assertTrue(error.getMessage().contains("exclude each other"));
  }

  @Test
  void aHeaderThatTheJdkRefusesIsAConfigError() {
    try (var server = new TestServer();
        FeishuVc client = server.client()) {
      var error =
          assertThrows(
              ConfigException.class,
              () ->
                  client
                      .reserves()
                      .getActiveMeeting("1", p -> p.options(o -> o.header("Connection", "x"))));
      assertEquals(0, error.attempts());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example/, http_proxy, proxy.example:3128",
    "https://a.example/, HTTPS_PROXY, proxy.example:3128",
    "https://a.example/, all_proxy, proxy.example:3128",
    "https://a.example/, http_proxy, ''",
  })
  void theEnvironmentsProxyIsUsed(String target, String variable, String proxy) {
    var proxies = new Proxies(null, Map.of(variable, "http://proxy.example:3128"));
    Proxy found = proxies.select(URI.create(target)).get(0);
    assertEquals(proxy, found.address() == null ? "" : address(found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "a.example", ".example", "b, example", "a.example:8443"})
  void someHostsNeedNoProxy(String exempt) {
    var proxies =
        new Proxies(null, Map.of("https_proxy", "http://proxy.example", "no_proxy", exempt));
    assertEquals(List.of(Proxy.NO_PROXY), proxies.select(URI.create("https://a.example:8443/")));
    proxies.connectFailed(null, null, null);
  }

  @Test
  void withoutAnyOfThemJavasOwnSettingsHold() {
    URI target = URI.create("https://a.example/");
    assertEquals(
        ProxySelector.getDefault().select(target), new Proxies(null, Map.of()).select(target));
  }

  @Test
  void theUserOfAProxyIsSentToIt() {
    var proxies = new Proxies("http://us%40er:p+w@proxy.example", Map.of());
    assertEquals("proxy.example:80", address(proxies.select(URI.create("https://a/")).get(0)));
    assertEquals("Basic dXNAZXI6cCt3", proxies.authorization(URI.create("https://a/")));
    var plain = new Proxies("http://proxy.example", Map.of());
    assertEquals(null, plain.authorization(URI.create("https://a/")));
  }

  @Test
  void aProxyOfTheEnvironmentThatIsNoneIsAConfigError() {
    var proxies = new Proxies(null, Map.of("https_proxy", "socks5://user:password@proxy:1080"));
    var error =
        assertThrows(ConfigException.class, () -> proxies.select(URI.create("https://a.example/")));
    assertFalse(error.getMessage().contains("password"));
  }

  @Test
  void headersMatchInAnyCase() {
    var response =
        new Response(200, Map.of("X-Empty", List.of(), "X-One", List.of("1")), new byte[3]);
    assertEquals("1", response.header("x-one"));
    assertEquals(null, response.header("x-empty"));
    assertEquals("Response[200, 3 bytes]", response.toString());
  }

  private static String address(Proxy proxy) {
    var address = (java.net.InetSocketAddress) proxy.address();
    return address.getHostString() + ":" + address.getPort();
  }

  @Test
  void errorsOfTheMachineAreNotHidden() {
    try (FeishuVc client =
        over(
            (request, timeout, connect) -> {
              throw new StackOverflowError();
            })) {
      assertInstanceOf(
          StackOverflowError.class,
          assertThrows(Throwable.class, () -> client.reserves().getActiveMeeting("1")));
    }
  }
}
