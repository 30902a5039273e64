// Code copied from overrides/typescript/src/clock.ts by make. DO NOT EDIT.

/** The two seams of time: `Clock` tells it, `Sleeper` lets it pass. Tests replace both. */

/** Tells the time, in milliseconds. */
export interface Clock {
  /** Time since some moment; never goes back. Everything inside one process is measured with it. */
  monotonic(): number;
  /** Time since 1970-01-01T00:00:00Z. For what leaves the process: a shared token store, HTTP dates. */
  now(): number;
}

/** Waits between attempts. */
export interface Sleeper {
  /** Resolves after that many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

/** @internal */
export const systemClock: Clock = {
  monotonic: () => performance.now(),
  now: () => Date.now(),
};

/** @internal */
export const systemSleeper: Sleeper = {
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * What a promise brings, unless time runs out or the signal is aborted first. The promise itself goes on.
 *
 * @param late - Makes the error for when the time ran out.
 * @internal
 */
export async function within<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  milliseconds?: number,
  late?: () => Error,
): Promise<T> {
  let stop = (): void => {};
  const interrupted = new Promise<never>((_, reject) => {
    const abort = (): void => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
    const timer = milliseconds === undefined ? undefined : setTimeout(() => reject(late?.()), milliseconds);
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
  });
  try {
    return await Promise.race([interrupted, promise]);
  } finally {
    stop();
  }
}
