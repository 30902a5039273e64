package io.github.feishuvc;

import java.time.Instant;

/** Tells the time; tests replace it. */
public interface Clock {
  /**
   * Nanoseconds since some moment; never goes back. Everything inside one process is measured with
   * it. See {@link System#nanoTime()}.
   *
   * @return nanoseconds
   */
  long nanoTime();

  /**
   * The wall clock. For what leaves the process: a shared token store, HTTP dates.
   *
   * @return now
   */
  Instant now();

  /**
   * The machine's clocks.
   *
   * @return the clock that clients use unless they are given another
   */
  static Clock system() {
    return new Clock() {
      @Override
      public long nanoTime() {
        return System.nanoTime();
      }

      @Override
      public Instant now() {
        return Instant.now();
      }
    };
  }
}
