package io.github.feishuvc;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Carries one request to the server: no retries, no redirects, no cookies.
 *
 * <p>The future fails with the JDK's exceptions, from which the client tells whether a request may
 * be sent again:
 *
 * <ul>
 *   <li>{@link java.net.ConnectException}, {@link java.net.UnknownHostException} or {@link
 *       java.net.http.HttpConnectTimeoutException}: the request cannot have reached the server;
 *   <li>{@link java.net.http.HttpTimeoutException}: no answer in time;
 *   <li>{@link UnreadableBodyException}: the body is too long, or its encoding is broken;
 *   <li>any other {@link java.io.IOException}: no answer, or only a part of one.
 * </ul>
 */
public interface Transport extends AutoCloseable {
  /**
   * One HTTP exchange. If the future is cancelled, so is the exchange.
   *
   * @param request what to send
   * @param timeout for the whole exchange, to the last byte of the answer
   * @param connectTimeout for setting up the connection
   * @return the answer, whatever its status
   */
  CompletableFuture<Response> send(Request request, Duration timeout, Duration connectTimeout);

  /** Closes the connections. Exchanges under way fail with an {@link java.io.IOException}. */
  @Override
  void close();
}
