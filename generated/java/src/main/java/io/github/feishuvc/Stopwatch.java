// Code copied from overrides/java/src/main/java/io/github/feishuvc/Stopwatch.java by make. DO NOT EDIT.

package io.github.feishuvc;

/** A {@link Clock} in the seconds that the rules of this package reckon with. */
final class Stopwatch {
  private final Clock clock;
  private final long origin;

  Stopwatch(Clock clock) {
    this.clock = clock;
    origin = clock.nanoTime();
  }

  /** Seconds since this was made; never goes back. */
  double seconds() {
    return (clock.nanoTime() - origin) / 1e9; // a difference, since nanoTime may wrap round
  }

  /** Wall time, in seconds since 1970-01-01T00:00:00Z. */
  double wall() {
    var now = clock.now();
    return now.getEpochSecond() + now.getNano() / 1e9;
  }
}
