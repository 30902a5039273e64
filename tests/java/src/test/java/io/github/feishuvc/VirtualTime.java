package io.github.feishuvc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Clock and sleeper of the tests: a wait is noted, and time moves on at once. */
final class VirtualTime implements Clock, Sleeper {
  private Duration passed = Duration.ZERO;
  private final List<Duration> waits = new ArrayList<>();

  @Override
  public synchronized long nanoTime() {
    return passed.toNanos();
  }

  @Override
  public synchronized Instant now() {
    return Instant.ofEpochSecond(1_700_000_000).plus(passed);
  }

  @Override
  public synchronized CompletableFuture<Void> sleep(Duration duration) {
    waits.add(duration);
    advance(duration);
    return CompletableFuture.completedFuture(null);
  }

  synchronized void advance(Duration duration) {
    passed = passed.plus(duration);
  }

  synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }
}
