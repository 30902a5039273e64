package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.feishuvc.models.GetActiveMeetingResult;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CancellationTest {
  @Test
  void anInterruptedThreadGivesUpItsCallAndStaysInterrupted() throws Exception {
    try (var server = new TestServer().hangs();
        FeishuVc client = server.client()) {
      var thrown = new AtomicReference<Throwable>();
      var wasInterrupted = new CompletableFuture<Boolean>();
      var thread =
          new Thread(
              () -> {
                try {
                  client.reserves().getActiveMeeting("691");
                } catch (CancellationException cancelled) {
                  thrown.set(cancelled);
                }
                wasInterrupted.complete(Thread.currentThread().isInterrupted());
              });
      thread.start();
      server.awaitRequest("GET");
      thread.interrupt();
      assertTrue(wasInterrupted.get(20, TimeUnit.SECONDS));
      assertInstanceOf(InterruptedException.class, thrown.get().getCause());
      assertEquals("weekly", client.reserves().getActiveMeeting("692").meeting().topic());
    }
  }

  @Test
  void aCancelledFutureCancelsTheExchange() throws Exception {
    var exchange = new CompletableFuture<Response>();
    try (FeishuVc client = TransportTest.over((request, timeout, connect) -> exchange)) {
      var future = client.async().reserves().getActiveMeeting("691");
      assertTrue(future.cancel(true));
      assertTrue(exchange.isCancelled());
    }
  }

  @Test
  void aCancelledCallerTakesNobodyElsesTokenAlong() throws Exception {
    try (var server = new TestServer()) {
      var token = new CompletableFuture<Token>();
      FeishuVc.Builder builder = FeishuVc.builder().environment(java.util.Map.of());
      try (FeishuVc client =
          builder.domain(server.url()).tokenProvider(tenant -> token.join()).build()) {
        var first = client.async().reserves().getActiveMeeting("691");
        CompletableFuture<GetActiveMeetingResult> second =
            client.async().reserves().getActiveMeeting("692");
        first.cancel(true);
        token.complete(new Token("t-provided", Duration.ofHours(2)));
        assertEquals("1", second.get(20, TimeUnit.SECONDS).meeting().id());
        assertEquals(1, server.requests.size());
        assertEquals("Bearer t-provided", server.headers.get(0).getFirst("authorization"));
      }
    }
  }

  @Test
  void closingEndsWhatIsUnderWay() throws Exception {
    try (var server = new TestServer().hangs()) {
      FeishuVc client = server.builder().maxRetries(0).build();
      var future = client.async().reserves().getActiveMeeting("691");
      server.awaitRequest("GET");
      client.close();
      var failure =
          assertThrows(
              java.util.concurrent.ExecutionException.class,
              () -> future.get(20, TimeUnit.SECONDS));
      assertInstanceOf(ApiConnectionException.class, failure.getCause());
      assertThrows(ConfigException.class, () -> client.reserves().getActiveMeeting("691"));
    }
  }
}
