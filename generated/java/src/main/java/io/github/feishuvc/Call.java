// Code copied from overrides/java/src/main/java/io/github/feishuvc/Call.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One call from its first attempt to its end: attempts, waits, tokens, deadline. It holds no thread
 * while it waits.
 *
 * <ul>
 *   <li>Repeated is what is safe: operations that may be repeated on connection failures, timeouts
 *       and some statuses; others only if the request cannot have reached the server or was refused
 *       unprocessed.
 *   <li>A rejected token is replaced and the call replayed once. This is no retry: it works without
 *       retries and does not wait. If the fresh token is the rejected one (the platform returns the
 *       same token while it has 30 minutes left) the error is raised.
 *   <li>The deadline bounds everything together: attempts, waits and the wait for a token.
 *   <li>Whoever cancels the future ends what it waits for: the exchange or the pause, not a token
 *       request, which serves others too.
 * </ul>
 */
final class Call<T> {
  /**
   * How long and how often.
   *
   * @param deadline null is no bound
   */
  record Limits(Duration timeout, Duration connectTimeout, Duration deadline, int maxRetries) {}

  /**
   * A call to be made.
   *
   * @param operation what is called
   * @param build makes the request, given the token
   * @param read makes the result of an answer that is a success
   * @param limits how long and how often
   * @param source where the token comes from; null if the call needs none or {@code token} is given
   * @param token a token that is used as it is, or ""
   * @param tokenRequest whether the call itself is a request for a token
   * @param codeOptional whether an answer without a code may be a success (OAuth 2.0)
   * @param secrets values that no error may show
   */
  record Plan<T>(
      Operation operation,
      Function<String, Request> build,
      Function<Answer, T> read,
      Limits limits,
      TokenSource source,
      String token,
      boolean tokenRequest,
      boolean codeOptional,
      List<String> secrets) {
    @Override
    public String toString() {
      return operation.name(); // the rest holds tokens and secrets
    }
  }

  private final Plan<T> plan;
  private final Core core;
  private final double deadline;
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private volatile CompletableFuture<?> awaited = CompletableFuture.completedFuture(null);
  private String token;
  private int attempts;
  private int retries;
  private boolean replayed;

  private Call(Plan<T> plan, Core core) {
    this.plan = plan;
    this.core = core;
    token = plan.token;
    Duration bound = plan.limits.deadline;
    deadline =
        bound == null ? Double.POSITIVE_INFINITY : core.time.seconds() + Durations.seconds(bound);
  }

  /** Makes a call. The future fails with a {@link FeishuVcException}, or what a callback threw. */
  static <T> CompletableFuture<T> start(Plan<T> plan, Core core) {
    var call = new Call<>(plan, core);
    call.result.whenComplete((value, error) -> call.awaited.cancel(true));
    call.withToken(call::attempt);
    return call.result;
  }

  private void withToken(Runnable then) {
    if (plan.source == null) {
      then.run();
      return;
    }
    fetchToken(null, then);
  }

  private void fetchToken(String rejected, Runnable then) {
    CompletableFuture<String> waiting = core.tokens.get(plan.source, rejected);
    if (deadline < Double.POSITIVE_INFINITY) {
      double left = Math.max(0, deadline - core.time.seconds());
      waiting = waiting.orTimeout((long) (left * 1e9), TimeUnit.NANOSECONDS);
    }
    await(
        waiting,
        (value, error) -> {
          if (error == null) {
            token = value;
            then.run();
          } else if (error instanceof TimeoutException) {
            var details = new ErrorDetails("the deadline passed while waiting for a token");
            // Off the thread of the JDK's timer, which all of the process shares.
            core.workers.execute(() -> fail(new ApiTimeoutException(details, null)));
          } else {
            fail(error);
          }
        });
  }

  private void attempt() {
    Duration timeout = plan.limits.timeout;
    if (deadline < Double.POSITIVE_INFINITY) {
      double left = deadline - core.time.seconds();
      if (left <= 0) {
        String passed = "the deadline of " + Durations.text(plan.limits.deadline) + " passed";
        fail(new ApiTimeoutException(new ErrorDetails(passed), null));
        return;
      }
      timeout = left < Durations.seconds(timeout) ? Durations.of(left) : timeout;
    }
    attempts++;
    double started = core.time.seconds();
    Duration bound = timeout;
    await(
        core.send(plan.build.apply(token), timeout, plan.limits.connectTimeout),
        (response, error) -> {
          Answer answer = response == null ? null : new Answer(response, plan.codeOptional);
          core.log.attempt(plan.operation, answer, attempts, core.time.seconds() - started);
          if (answer == null) {
            failed(error, bound);
          } else if (answer.ok()) {
            read(answer);
          } else {
            refused(answer);
          }
        });
  }

  private void read(Answer answer) {
    try {
      result.complete(plan.read.apply(answer));
    } catch (Fields.WrongContentException wrong) {
      String reason = "the answer does not fit: " + wrong.getMessage();
      fail(new DecodeException(answer.details(reason), wrong));
    }
  }

  private void refused(Answer answer) {
    List<String> secrets = new ArrayList<>(plan.secrets);
    secrets.add(token);
    Double wait =
        Retry.serverWait(
            answer.response(), Retry.isRateLimit(answer.status(), answer.code()), core.time.wall());
    FeishuVcException error =
        answer.error(plan.tokenRequest, secrets, wait == null ? null : Durations.of(wait));
    boolean again = Retry.allowed(plan.operation, answer.status(), answer.code());
    boolean rejected =
        answer.code() != null && Policy.TOKENS_REJECTED_CODES.contains(answer.code());
    if (!rejected || plan.source == null || replayed) {
      repeatOr(error, again, wait);
      return;
    }
    replayed = true;
    String used = token;
    fetchToken(
        used,
        () -> {
          if (token.equals(used)) {
            repeatOr(error, again, wait);
          } else {
            attempt();
          }
        });
  }

  private void failed(Throwable error, Duration timeout) {
    boolean notSent =
        error instanceof ConnectException
            || error instanceof UnknownHostException
            || error instanceof HttpConnectTimeoutException;
    boolean again = notSent || plan.operation.repeatable();
    if (error instanceof UnreadableBodyException unreadable) {
      var details =
          new ErrorDetails(unreadable.getMessage())
              .httpStatus(unreadable.status())
              .logId(unreadable.logId());
      fail(new DecodeException(details, unreadable));
    } else if (error instanceof HttpTimeoutException) {
      String reason =
          notSent
              ? "no connection to the server in time"
              : "no complete answer within " + Durations.text(timeout);
      repeatOr(new ApiTimeoutException(new ErrorDetails(reason), error), again, null);
    } else if (error instanceof IOException) {
      String reason = notSent ? "no connection to the server" : "the connection broke";
      repeatOr(new ApiConnectionException(new ErrorDetails(reason), error), again, null);
    } else {
      fail(error);
    }
  }

  /** Goes on to the next attempt, if there is to be one; {@code asked}: the server's wait. */
  private void repeatOr(FeishuVcException error, boolean allowed, Double asked) {
    double wait = asked == null ? Retry.backoff(retries) : asked;
    boolean tooLong =
        asked != null && wait > Policy.RETRIES_MAX_SERVER_WAIT_SECONDS
            || core.time.seconds() + wait >= deadline;
    if (!allowed || retries >= plan.limits.maxRetries || tooLong) {
      fail(error);
      return;
    }
    retries++;
    await(
        core.sleeper.sleep(Durations.of(wait)),
        (nothing, failure) -> {
          if (failure == null) {
            core.workers.execute(() -> withToken(this::attempt)); // off the timer's thread
          } else {
            fail(failure);
          }
        });
  }

  private void fail(Throwable error) {
    boolean told = error instanceof FeishuVcException known && known.operation() != null;
    result.completeExceptionally(
        error instanceof FeishuVcException known && !told
            ? known.in(plan.operation, attempts)
            : error);
  }

  /** Goes on when a stage is complete, unless nobody waits for the result any more. */
  private <S> void await(CompletableFuture<S> stage, BiConsumer<S, Throwable> then) {
    awaited = stage;
    if (result.isDone()) {
      stage.cancel(true);
    }
    stage.whenComplete(
        (value, error) -> {
          if (result.isDone()) {
            return;
          }
          try {
            then.accept(value, error instanceof CompletionException ? error.getCause() : error);
          } catch (RuntimeException | Error unexpected) { // of a seam; who waits must hear of it
            fail(unexpected);
          }
        });
  }

  /** Waits for a result and gives it, or throws its error with the calling thread's stack trace. */
  static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException interruption) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      var cancelled = new CancellationException("interrupted while waiting for the answer");
      cancelled.initCause(interruption);
      throw cancelled;
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof FeishuVcException known) {
        throw known.own();
      }
      if (failure.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (failure.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failure.getCause()); // a seam broke its promise
    }
  }
}
