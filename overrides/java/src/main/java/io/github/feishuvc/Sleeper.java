package io.github.feishuvc;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits between attempts; tests replace it. */
@FunctionalInterface
public interface Sleeper {
  /**
   * Lets time pass without holding a thread.
   *
   * @param duration how much
   * @return completes after that; is cancelled if nobody waits any more
   */
  CompletableFuture<Void> sleep(Duration duration);

  /**
   * Waits by the machine's clock.
   *
   * @return the sleeper that clients use unless they are given another
   */
  static Sleeper system() {
    return duration ->
        new CompletableFuture<Void>()
            .completeOnTimeout(null, duration.toNanos(), TimeUnit.NANOSECONDS);
  }
}
