import io.github.feishuvc.Clock;
import io.github.feishuvc.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Clock and sleeper: a wait is noted, and time moves on at once. */
final class VirtualTime implements Clock, Sleeper {
  private static final Instant START = Instant.ofEpochSecond(1_700_000_000);

  private Duration passed = Duration.ZERO;
  private final List<Object> sleeps = new ArrayList<>();

  @Override
  public synchronized long nanoTime() {
    return passed.toNanos();
  }

  @Override
  public synchronized Instant now() {
    return START.plus(passed);
  }

  @Override
  public synchronized CompletableFuture<Void> sleep(Duration duration) {
    sleeps.add(Math.round(duration.toNanos() / 1e6));
    passed = passed.plus(duration);
    return CompletableFuture.completedFuture(null);
  }

  synchronized void advance(Number milliseconds) {
    passed = passed.plus(Duration.ofMillis(milliseconds.longValue()));
  }

  synchronized List<Object> sleeps() {
    return List.copyOf(sleeps);
  }
}
