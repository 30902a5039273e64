package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  @Test
  void fiveHundredColdCallsMakeOneTokenRequest() {
    try (var server = new TestServer();
        FeishuVc client = server.client()) {
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (int at = 0; at < 500; at++) {
        calls.add(client.async().reserves().getActiveMeeting("691"));
      }
      calls.forEach(CompletableFuture::join);
      assertEquals(1, server.count("POST"));
      assertEquals(500, server.count("GET"));
    }
  }

  @Test
  void threadsShareAClient() {
    try (var server = new TestServer();
        FeishuVc client = server.client()) {
      List<Thread> threads =
          IntStream.range(0, 50)
              .mapToObj(at -> new Thread(() -> client.reserves().getActiveMeeting("691")))
              .toList();
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        join(thread);
      }
      assertEquals(1, server.count("POST"));
      assertEquals(50, server.count("GET"));
    }
  }

  /**
   * The JDK ends the thread of an HTTP client when it is collected, so this asks for that until it
   * is done.
   */
  @Test
  void noThreadOutlivesItsClient() throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (var server = new TestServer()) {
      for (int at = 0; at < 10; at++) {
        try (FeishuVc client = server.client()) {
          client.reserves().getActiveMeeting("691");
        }
      }
    }
    Set<String> left = Set.of("unknown");
    for (int patience = 0; patience < 2000 && !left.isEmpty(); patience++) {
      System.gc();
      Thread.onSpinWait();
      left =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> !before.contains(thread))
              .map(Thread::getName)
              .filter(name -> name.startsWith("feishu-vc") || name.startsWith("HttpClient"))
              .collect(Collectors.toSet());
      Thread.sleep(10);
    }
    assertEquals(Set.of(), left);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException error) {
      throw new AssertionError(error);
    }
  }
}
