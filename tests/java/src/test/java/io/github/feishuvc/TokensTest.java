package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static final String PAIR =
      "{\"code\":0,\"access_token\":\"u-second\",\"expires_in\":7200,\"refresh_token\":\"ur-second\","
          + "\"refresh_token_expires_in\":604800,\"scope\":\"offline_access\"}";

  @Test
  void aProviderIsAskedOncePerTenant() {
    List<String> asked = new ArrayList<>();
    try (var server = new TestServer();
        FeishuVc client =
            FeishuVc.builder()
                .environment(Map.of())
                .domain(server.url())
                .tokenProvider(
                    tenant -> {
                      asked.add(String.valueOf(tenant));
                      return new Token("t-of-" + tenant, Duration.ofHours(1));
                    })
                .build()) {
      for (int at = 0; at < 2; at++) {
        client.reserves().getActiveMeeting("1");
        client.reserves().getActiveMeeting("1", p -> p.options(o -> o.tenantKey("x")));
      }
      assertEquals(List.of("null", "x"), asked);
    }
  }

  @Test
  void aProviderThatGivesNoTokenIsAnAuthError() {
    for (Token wrong :
        new Token[] {null, new Token("", Duration.ofHours(1)), new Token("t", Duration.ZERO)}) {
      try (FeishuVc client =
          FeishuVc.builder().environment(Map.of()).tokenProvider(tenant -> wrong).build()) {
        var error = assertThrows(AuthException.class, () -> client.reserves().get("1"));
        assertEquals("reserves.get", error.operation());
      }
    }
  }

  @Test
  void whatAProviderThrowsReachesTheCaller() {
    try (FeishuVc client =
        FeishuVc.builder()
            .environment(Map.of())
            .tokenProvider(
                tenant -> {
                  throw new IllegalStateException("vault is sealed");
                })
            .build()) {
      var error = assertThrows(IllegalStateException.class, () -> client.reserves().get("1"));
      assertEquals("vault is sealed", error.getMessage());
    }
  }

  @Test
  void aNewPairIsHandedOverBeforeItIsUsed() {
    List<UserToken> kept = new ArrayList<>();
    var ended = new UserToken("u-first", "ur-first", Instant.EPOCH.plusSeconds(1), null, null);
    try (var server = new TestServer()) {
      server.token = PAIR;
      try (FeishuVc client = server.builder().userToken(ended, kept::add).build()) {
        client.reserves().getActiveMeeting("1");
      }
      assertEquals("u-second", kept.get(0).accessToken());
      assertEquals("Bearer u-second", server.headers.get(1).getFirst("authorization"));
      assertTrue(server.bodies.get(0).contains("refresh_token=ur-first"));
    }
  }

  @Test
  void aUserWithoutARefreshTokenHasToLogInAgain() {
    var ended = new UserToken("u-first", null, Instant.EPOCH.plusSeconds(1), null, null);
    try (var server = new TestServer();
        FeishuVc client = server.builder().userToken(ended, null).build()) {
      var error = assertThrows(AuthException.class, () -> client.reserves().get("1"));
      assertTrue(error.advice().contains("log in again"));
    }
  }

  @Test
  void aCodeIsExchanged() {
    try (var server = new TestServer()) {
      server.token = PAIR;
      try (FeishuVc client = server.client()) {
        var pair =
            client.exchangeCode(
                "code-1",
                p -> p.redirectUri("https://a.example/b c").codeVerifier("v").scope(null));
        assertEquals("ur-second", pair.refreshToken());
        assertEquals(
            "client_id=cli_a&client_secret=secret-of-app-a&grant_type=authorization_code&code=code-1"
                + "&redirect_uri=https%3A%2F%2Fa.example%2Fb%20c&code_verifier=v",
            server.bodies.get(0));
        assertEquals(pair.scope(), client.exchangeCode("code-2").scope());
      }
    }
  }

  @Test
  void aPairCanBeKept() {
    var pair =
        new UserToken(
            "u-first",
            "ur-first",
            Instant.ofEpochSecond(1_700_000_000),
            Instant.ofEpochSecond(1),
            "a b");
    assertEquals(pair, UserToken.fromJson(pair.toJson()));
    var bare = new UserToken("u-first", null, null, null, null);
    assertEquals("{\"access_token\":\"u-first\"}", bare.toJson());
    assertEquals(bare, UserToken.fromJson(bare.toJson()));
    assertFalse(pair.toString().contains("-first"));
    for (String wrong : new String[] {"", "[]", "{\"expires_at\":\"u-first\"}"}) {
      var error = assertThrows(IllegalArgumentException.class, () -> UserToken.fromJson(wrong));
      assertFalse(error.getMessage().contains("first"));
    }
  }

  @Test
  void aStoreAppNeedsATicket() {
    try (var server = new TestServer().replies("{\"code\":0}");
        FeishuVc client = server.builder().appType(AppType.of("store")).build()) {
      var error =
          assertThrows(
              AuthException.class,
              () -> client.reserves().get("1", p -> p.options(o -> o.tenantKey("x"))));
      assertTrue(error.getMessage().contains("there is no app ticket yet"));
      assertEquals(1, server.count("POST /open-apis/auth/v3/app_ticket/resend"));
      server.token =
          "{\"code\":0,\"app_access_token\":\"a-1\",\"tenant_access_token\":\"t-1\",\"expire\":60}";
      client.setAppTicket("ticket-1");
      client.reserves().get("1", p -> p.options(o -> o.tenantKey("x")));
      assertTrue(server.bodies.get(1).contains("ticket-1"));
    }
  }

  @Test
  void aTokenThatIsAboutToEndIsRenewedInTheBackground() throws Exception {
    var time = new VirtualTime();
    try (var server = new TestServer();
        FeishuVc client = server.builder().clock(time).sleeper(time).build()) {
      client.reserves().get("1");
      time.advance(Duration.ofSeconds(7000));
      server.token = "{\"code\":0,\"tenant_access_token\":\"t-fresh\",\"expire\":7200}";
      client.reserves().get("2");
      server.awaitRequest("POST");
      server.awaitRequest("POST");
      assertEquals(2, server.count("POST"));
    }
  }
}
