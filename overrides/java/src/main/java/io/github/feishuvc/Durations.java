package io.github.feishuvc;

import java.time.Duration;

/** Durations as the seconds that the rules of this package reckon with. */
final class Durations {
  private static final double LONGEST =
      1e15; // beyond what anybody waits, within what Duration holds

  private Durations() {}

  static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / 1e9;
  }

  static Duration of(double seconds) {
    long whole = (long) Math.min(seconds, LONGEST);
    return Duration.ofSeconds(whole, Math.round((Math.min(seconds, LONGEST) - whole) * 1e9));
  }

  /** As people read it: {@code 0.5 s}, {@code 30 s}. */
  static String text(Duration duration) {
    double seconds = seconds(duration);
    return (seconds == Math.rint(seconds)
            ? String.valueOf((long) seconds)
            : String.valueOf(seconds))
        + " s";
  }
}
