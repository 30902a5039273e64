package io.github.feishuvc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A platform on loopback: hands out tokens, and answers operations with what it was told. */
final class TestServer implements AutoCloseable {
  static final String MEETING =
      "{\"code\":0,\"data\":{\"meeting\":{\"id\":\"1\",\"topic\":\"weekly\"}}}";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
  private final CountDownLatch released = new CountDownLatch(1);

  /** What came: method, path and query. */
  final List<String> requests = new CopyOnWriteArrayList<>();

  /** What came, to be waited for. */
  final BlockingQueue<String> arrivals = new LinkedBlockingQueue<>();

  /** Bodies of what came, in the same order. */
  final List<String> bodies = new CopyOnWriteArrayList<>();

  /** Headers of what came, in the same order. */
  final List<com.sun.net.httpserver.Headers> headers = new CopyOnWriteArrayList<>();

  /** The answer to token requests. */
  volatile String token = "{\"code\":0,\"tenant_access_token\":\"t-token\",\"expire\":7200}";

  private record Reply(int status, String body, boolean hangs, String[] headers) {}

  TestServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  TestServer replies(String... bodies) {
    for (String body : bodies) {
      replies.add(new Reply(200, body, false, new String[0]));
    }
    return this;
  }

  TestServer replies(int status, String body, String... headers) {
    replies.add(new Reply(status, body, false, headers));
    return this;
  }

  /** Lets the next request wait until the server is closed. */
  TestServer hangs() {
    replies.add(new Reply(200, "", true, new String[0]));
    return this;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A builder of clients that talk to this server and know nothing of the environment. */
  FeishuVc.Builder builder() {
    return FeishuVc.builder()
        .environment(java.util.Map.of())
        .domain(url())
        .app("cli_a", "secret-of-app-a");
  }

  FeishuVc client() {
    return builder().build();
  }

  /** Waits for a request that begins like this. */
  void awaitRequest(String start) throws InterruptedException {
    String request;
    do {
      request = arrivals.poll(20, TimeUnit.SECONDS);
      if (request == null) {
        throw new AssertionError("no request " + start + " came");
      }
    } while (!request.startsWith(start));
  }

  long count(String start) {
    return requests.stream().filter(each -> each.startsWith(start)).count();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    byte[] content = exchange.getRequestBody().readAllBytes();
    synchronized (this) {
      requests.add(request);
      bodies.add(new String(content, StandardCharsets.UTF_8));
      headers.add(exchange.getRequestHeaders());
    }
    arrivals.add(request);
    boolean isToken = request.contains("_access_token") || request.contains("/oauth/");
    Reply reply =
        isToken && !request.contains("/v3/app_ticket")
            ? new Reply(200, token, false, new String[0])
            : replies.poll();
    if (reply == null) {
      reply = new Reply(200, MEETING, false, new String[0]);
    }
    if (reply.hangs) {
      await();
    }
    for (int at = 0; at < reply.headers.length; at += 2) {
      exchange.getResponseHeaders().add(reply.headers[at], reply.headers[at + 1]);
    }
    byte[] body = reply.body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void await() {
    try {
      released.await();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    released.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
