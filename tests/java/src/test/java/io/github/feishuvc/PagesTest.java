package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.feishuvc.models.MeetingBrief;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final Instant START = Instant.ofEpochSecond(1608883200);
  private static final Instant END = Instant.ofEpochSecond(1608886800);

  private static String page(boolean more, String next, String... ids) {
    List<String> items = new ArrayList<>();
    for (String id : ids) {
      items.add("{\"id\":\"" + id + "\"}");
    }
    return "{\"code\":0,\"data\":{\"has_more\":"
        + more
        + ",\"page_token\":\""
        + next
        + "\",\"meeting_briefs\":["
        + String.join(",", items)
        + "]}}";
  }

  private static TestServer server() {
    return new TestServer()
        .replies(page(true, "a", "1", "2"), page(true, "b"), page(false, "", "3"));
  }

  @Test
  void eachPageIsFetchedWhenItIsNeeded() {
    try (var server = server();
        FeishuVc client = server.client()) {
      Iterator<MeetingBrief> items =
          client.meetings().listByNoAll("123456789", START, END, p -> p.pageSize(2)).iterator();
      assertEquals(0, server.count("GET"));
      assertEquals("1", items.next().id());
      assertEquals("2", items.next().id());
      assertEquals(1, server.count("GET"));
      assertTrue(items.hasNext());
      assertEquals(3, server.count("GET"));
      assertEquals("3", items.next().id());
      assertFalse(items.hasNext());
      assertThrows(NoSuchElementException.class, items::next);
      assertTrue(server.requests.get(3).endsWith("&page_token=b"));
    }
  }

  @Test
  void aStreamIsAsLazy() {
    try (var server = server();
        FeishuVc client = server.client()) {
      var pages = client.meetings().listByNoAll("123456789", START, END);
      assertEquals("1", pages.stream().findFirst().orElseThrow().id());
      assertEquals(1, server.count("GET"));
    }
  }

  @Test
  void futuresGiveAllItemsToo() {
    try (var server = server();
        FeishuVc client = server.client()) {
      List<String> ids = new ArrayList<>();
      client
          .async()
          .meetings()
          .listByNoAll("123456789", START, END)
          .forEach(each -> ids.add(each.id()))
          .join();
      assertEquals(List.of("1", "2", "3"), ids);
    }
  }

  @Test
  void whatTheConsumerThrowsEndsIt() {
    try (var server = server();
        FeishuVc client = server.client()) {
      CompletableFuture<Void> done =
          client
              .async()
              .meetings()
              .listByNoAll("123456789", START, END)
              .forEach(
                  each -> {
                    throw new IllegalStateException("enough");
                  });
      var error = assertThrows(CompletionException.class, done::join);
      assertInstanceOf(IllegalStateException.class, error.getCause());
      assertEquals(1, server.count("GET"));
    }
  }

  @Test
  void cancellingEndsIt() {
    var exchange = new CompletableFuture<Response>();
    try (FeishuVc client = TransportTest.over((request, timeout, connect) -> exchange)) {
      var done = client.async().meetings().listByNoAll("1", START, END).forEach(each -> {});
      done.cancel(true);
      assertTrue(exchange.isCancelled());
    }
  }

  @Test
  void aPageThatLeadsBackIsAnError() {
    try (var server = new TestServer().replies(page(true, "a", "1"), page(true, "a", "2"));
        FeishuVc client = server.client()) {
      List<String> ids = new ArrayList<>();
      var error =
          assertThrows(
              DecodeException.class,
              () -> {
                for (MeetingBrief each : client.meetings().listByNoAll("1", START, END)) {
                  ids.add(each.id());
                }
              });
      assertEquals(List.of("1", "2"), ids);
      assertTrue(error.getMessage().contains("leads back"));
    }
  }
}
