// Code copied from overrides/java/src/main/java/io/github/feishuvc/JdkTransport.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * HTTP through {@code java.net.http}.
 *
 * <p>The JDK bounds the wait for the head of an answer only; here the exchange is bounded as a
 * whole. It speaks HTTP/1.1: over HTTP/2 the JDK's client fails calls beyond the server's limit of
 * streams in place of letting them wait.
 */
final class JdkTransport implements Transport {
  private final Executor workers;
  private final Proxies proxies;
  private final Set<CompletableFuture<Response>> pending = ConcurrentHashMap.newKeySet();
  private volatile HttpClient http;

  /** Uses the caller's client. */
  JdkTransport(HttpClient http, Executor workers) {
    this.http = http;
    this.workers = workers;
    proxies = null;
  }

  /** Makes a client of its own. */
  JdkTransport(Proxies proxies, Duration connectTimeout, Executor workers) {
    this.proxies = proxies;
    this.workers = workers;
    http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .proxy(proxies)
            .executor(workers)
            .build();
  }

  @Override
  public CompletableFuture<Response> send(
      Request request, Duration timeout, Duration connectTimeout) {
    HttpClient current = http;
    if (current == null) {
      return CompletableFuture.failedFuture(new ConfigException("the client is closed"));
    }
    var answer = new CompletableFuture<Response>();
    CompletableFuture<HttpResponse<Response>> exchange;
    try {
      exchange = current.sendAsync(outgoing(request), BodyReader::new);
    } catch (IllegalArgumentException unsendable) {
      // The JDK's text quotes the header that does not fit, which may be the one with the token.
      String reason = "the request cannot be sent: a header has a wrong name or value";
      return CompletableFuture.failedFuture(new ConfigException(reason));
    }
    exchange.whenComplete(
        (response, error) -> {
          if (error == null) {
            answer.complete(response.body());
          } else {
            answer.completeExceptionally(unwrapped(error));
          }
        });
    var timer =
        new CompletableFuture<Void>()
            .completeOnTimeout(null, timeout.toNanos(), TimeUnit.NANOSECONDS);
    timer.thenRunAsync(
        () -> answer.completeExceptionally(new HttpTimeoutException("timed out")), workers);
    pending.add(answer);
    answer.whenComplete(
        (response, error) -> {
          pending.remove(answer);
          timer.cancel(false);
          exchange.cancel(true); // closes the connection, lest the answer be taken for another's
        });
    return answer;
  }

  private static Throwable unwrapped(Throwable error) {
    boolean wraps = error instanceof CompletionException || error instanceof UncheckedIOException;
    return wraps ? unwrapped(error.getCause()) : error;
  }

  private HttpRequest outgoing(Request request) {
    BodyPublisher body =
        request.body() == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofByteArray(request.body());
    var builder =
        HttpRequest.newBuilder(request.uri())
            // A caller's client may have an authenticator, which must be able to send again.
            .method(request.method(), proxies == null ? body : new SentOnce(body));
    request.headers().forEach(builder::setHeader);
    builder.setHeader("accept-encoding", "gzip");
    String authorization = proxies == null ? null : proxies.authorization(request.uri());
    if (authorization != null) {
      builder.setHeader("proxy-authorization", authorization);
    }
    return builder.build();
  }

  /**
   * Keeps the JDK from repeating a request on a new connection when the first one breaks, which it
   * does with every GET: whether and when to repeat is the business of {@link Call}, which counts.
   * The JDK asks for the length each time it sends, and that there is a second time only this
   * tells.
   */
  private static final class SentOnce implements BodyPublisher {
    private final BodyPublisher body;
    private final AtomicBoolean sent = new AtomicBoolean();

    SentOnce(BodyPublisher body) {
      this.body = body;
    }

    @Override
    public long contentLength() {
      if (sent.getAndSet(true)) {
        throw new UncheckedIOException(new IOException("the connection broke before an answer"));
      }
      return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
      body.subscribe(subscriber);
    }
  }

  /** The JDK closes idle connections, and ends its own thread, when its client is collected. */
  @Override
  public void close() {
    http = null;
    pending.forEach(each -> each.completeExceptionally(new IOException("the client was closed")));
  }
}
