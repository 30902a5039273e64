package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.feishuvc.errors.DataNotExistException;
import io.github.feishuvc.errors.FrequencyLimitException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ErrorsTest {
  private static final String MISSING = "{\"code\":121004,\"msg\":\"data not exist\"}";

  @Test
  void aCodeHasItsOwnClass() {
    try (var server = new TestServer().replies(404, MISSING, "X-Tt-Logid", "log-1");
        FeishuVc client = server.client()) {
      var error =
          assertThrows(DataNotExistException.class, () -> client.reserves().getActiveMeeting("1"));
      assertEquals(ErrorKind.API, error.kind());
      assertEquals(
          "reserves.get_active_meeting: data not exist (code 121004, HTTP 404, log id log-1) — "
              + error.advice(),
          error.getMessage());
      assertEquals("data not exist", error.reason());
      assertEquals("GET", error.method());
      assertEquals("/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting", error.path());
    }
  }

  @Test
  void theStackTraceIsTheCallers() {
    try (var server = new TestServer().replies(404, MISSING);
        FeishuVc client = server.client()) {
      var error =
          assertThrows(DataNotExistException.class, () -> client.reserves().getActiveMeeting("1"));
      assertTrue(
          Arrays.stream(error.getStackTrace())
              .anyMatch(frame -> frame.getMethodName().contains("theStackTraceIsTheCallers")));
    }
  }

  @Test
  void futuresFailWithTheErrorItself() {
    try (var server = new TestServer().replies(404, MISSING);
        FeishuVc client = server.client()) {
      Object result =
          client
              .async()
              .reserves()
              .getActiveMeeting("1")
              .handle((value, error) -> (Object) error)
              .join();
      assertInstanceOf(DataNotExistException.class, result);
    }
  }

  @Test
  void wrongArgumentsFailTheFuture() {
    try (FeishuVc client = TransportTest.over((request, timeout, connect) -> null)) {
      var future = client.async().reserves().getActiveMeeting("..");
      var error = assertThrows(CompletionException.class, future::join);
      var wrong = assertInstanceOf(ConfigException.class, error.getCause());
      assertEquals("reserves.get_active_meeting", wrong.operation());
      assertThrows(
          ConfigException.class, () -> client.meetings().listByNo("1", null, Instant.EPOCH));
      assertThrows(ConfigException.class, () -> client.meetings().kickout("1", null));
      assertThrows(ConfigException.class, () -> client.reserves().get("half \uD83C"));
      assertThrows(ConfigException.class, () -> client.setAppTicket(null));
    }
  }

  @Test
  void detailsOfThePlatformArePrinted() {
    var details =
        new ErrorDetails("denied")
            .permissionViolations(
                List.of(
                    new PermissionViolation("t", "vc:reserve", null),
                    new PermissionViolation("scope_required", null, null)))
            .fieldViolations(List.of(new FieldViolation("user_id_type", "nick", "is unknown")))
            .retryAfter(Duration.ofMillis(1500))
            .troubleshooter("https://example.com")
            .msg("no");
    var error = new ApiException(details, null);
    assertEquals(
        "denied (retry after 1.5 s) — missing permission: vc:reserve, scope_required — user_id_type: is"
            + " unknown",
        error.getMessage());
    assertEquals("https://example.com", error.troubleshooter());
    assertEquals("no", error.msg());
    details.msg("changed");
    assertEquals("no", error.msg());
  }

  @Test
  void errorsTravelBetweenProcesses() throws Exception {
    var details =
        new ErrorDetails("slow down")
            .code(99991400)
            .fieldViolations(List.of(new FieldViolation("a", "b", "c")));
    var out = new ByteArrayOutputStream();
    try (var stream = new ObjectOutputStream(out)) {
      stream.writeObject(new FrequencyLimitException(details, null));
    }
    try (var stream = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      var error = (FrequencyLimitException) stream.readObject();
      assertEquals(99991400, error.code());
      assertEquals("a", error.fieldViolations().get(0).field());
      assertEquals(ErrorKind.RATE_LIMIT, error.kind());
    }
  }

  @Test
  void whoSharesAnErrorHasACopyOfItsOwn() {
    var error = new AuthException(new ErrorDetails("no"), new IllegalStateException());
    FeishuVcException own = error.own();
    assertNotSame(error, own);
    assertEquals(error.getClass(), own.getClass());
    assertEquals(error.getCause(), own.getCause());
  }

  @Test
  void waitsOfTheServerAreUnderstood() {
    record Row(String value, Double seconds) {}
    double now = Instant.parse("2023-11-14T22:13:20Z").getEpochSecond();
    for (Row row :
        List.of(
            new Row("3", 3.0),
            new Row(" 0.5 ", 0.5),
            new Row("0", null),
            new Row("-1", null),
            new Row("soon", null),
            new Row("Tue, 14 Nov 2023 22:13:50 GMT", 30.0),
            new Row("Tue, 14 Nov 2023 22:13:00 GMT", null))) {
      var response =
          new Response(503, java.util.Map.of("retry-after", List.of(row.value)), new byte[0]);
      assertEquals(row.seconds, Retry.serverWait(response, false, now), row.value);
    }
    assertEquals("30 s", Durations.text(Duration.ofSeconds(30)));
    assertFalse(Retry.isRateLimit(500, null));
  }
}
