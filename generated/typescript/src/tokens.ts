// Code copied from overrides/typescript/src/tokens.ts by make. DO NOT EDIT.

/**
 * The token cache.
 *
 * What it promises, in every language of this SDK:
 *
 * - **Key**: base URL, app id, hash of the secret, kind of token, tenant key. Two clients with different secrets never
 *   share a token. (Each client has a cache of its own, so in memory kind and tenant are enough; stores get the whole key.)
 * - **Windows**, from the lifetime that the server returned (ttl). *Advisory* from min(600 s, ttl/4), less a jitter of up
 *   to 60 s and never more than that window, before the end: the current token keeps serving while one renewal runs in
 *   the background; if that fails it is logged and tried again after 5 s, and no call fails or waits. *Mandatory* from
 *   min(30 s, ttl/10) before the end: the token is not used any more; one caller's renewal serves everybody.
 * - **Single flight**: any number of concurrent calls without a valid token make exactly one token request for a key.
 *   A failed one gives its error to those who wait and poisons nothing. A caller that is cancelled or runs out of time
 *   takes nobody with it: the request runs apart from all of its callers.
 * - **Rejected token**: it is cleared only if it is still the stored one.
 * - **Time** inside the process is monotonic; a shared store uses wall time. A store that fails is logged and bypassed.
 *
 * The numbers are in policy.yaml.
 */

import { type Clock, within } from "./clock.js";
import { APITimeoutError, type FeishuVCError } from "./errors.js";
import type { Logger } from "./logger.js";
import * as policy from "./policy.js";
import { GuardedStore, type TokenStore } from "./stores.js";

/**
 * What a token request brought: the token and its lifetime in milliseconds, infinite if the end is not known.
 *
 * @internal
 */
export interface Grant {
  readonly value: string;
  readonly lifetime: number;
}

/**
 * Where the tokens of one key come from.
 *
 * @internal
 */
export interface TokenSource {
  /** What tells this token from others of the same client. */
  readonly key: string;
  /** What tells it from all others in a store; none if it must not be kept where others find it. */
  readonly storeKey?: () => Promise<string>;
  /** Get a new token. */
  fetch(): Promise<Grant>;
}

/**
 * Where a user's tokens come from.
 *
 * @internal
 */
export interface UserSource extends TokenSource {
  /** The current token, and how long it lives. */
  readonly current: Grant;
}

/**
 * How long a caller waits for a token: until a moment of the monotonic clock, or a signal.
 *
 * @internal
 */
export interface Patience {
  readonly until?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A token in memory, with the moments at which its windows begin. */
interface Entry {
  readonly value: string;
  advisoryAt: number;
  mandatoryAt: number;
}

/** @internal */
export class TokenCache {
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #store: GuardedStore | undefined;
  readonly #entries = new Map<string, Entry>();
  readonly #flights = new Map<string, Promise<string>>();

  constructor(clock: Clock, logger: Logger, store?: TokenStore) {
    this.#clock = clock;
    this.#logger = logger;
    this.#store = store && new GuardedStore(store, logger);
  }

  /** Keep a token that the caller brought along. */
  put(key: string, grant: Grant): void {
    this.#entries.set(key, this.#entry(grant, this.#clock.monotonic() + grant.lifetime));
  }

  /** A valid token of `source` other than `rejected`, unless the platform insists on it. */
  async token(source: TokenSource, { until, signal }: Patience, rejected?: string): Promise<string> {
    const entry = this.#entries.get(source.key);
    if (entry && entry.value === rejected) entry.mandatoryAt = Number.NEGATIVE_INFINITY;
    const now = this.#clock.monotonic();
    const valid = entry && now < entry.mandatoryAt;
    let flight = this.#flights.get(source.key);
    if (!flight && !(valid && now < entry.advisoryAt)) {
      flight = this.#fly(source, rejected);
      this.#flights.set(source.key, flight);
      flight.catch(() => {}); // `#fly` logged it, and nobody may be waiting any more
    }
    if (valid || !flight) return entry?.value ?? "";
    const left = until === undefined ? undefined : Math.max(0, until - now);
    return within(flight, signal, left, () => new APITimeoutError("the deadline passed while waiting for a token"));
  }

  async #fly(source: TokenSource, rejected: string | undefined): Promise<string> {
    try {
      const entry = await this.#renewed(source, rejected);
      this.#entries.set(source.key, entry);
      return entry.value;
    } catch (error) {
      this.#postpone(source.key, error as FeishuVCError);
      throw error;
    } finally {
      this.#flights.delete(source.key);
    }
  }

  /** After a failed renewal: let the current token serve on, and try again a little later. */
  #postpone(key: string, error: FeishuVCError): void {
    const entry = this.#entries.get(key);
    const now = this.#clock.monotonic();
    if (!entry || now >= entry.mandatoryAt) return;
    entry.advisoryAt = now + policy.TOKENS_ADVISORY_RETRY_MS;
    // Not the error's text: it may quote the answer, or come from a caller's function.
    this.#logger.warn(
      `a token could not be renewed, the current one serves on: ${error?.name}, status ${error?.httpStatus}, ` +
        `code ${error?.code}, log id ${error?.logId}`,
    );
  }

  async #renewed(source: TokenSource, rejected: string | undefined): Promise<Entry> {
    const store = this.#store;
    if (!store || !source.storeKey) return this.#fetched(source);
    const key = await source.storeKey();
    return store.locked(key, async () => {
      const stored = await store.get(key);
      if (stored?.value === rejected) {
        if (stored) await store.delete(key, stored.value);
      } else if (stored && stored.value !== this.#entries.get(source.key)?.value) {
        // Clocks differ: the token lives no longer than it was to live when it was new.
        const left = Math.min(stored.expiresAt - this.#clock.now(), stored.lifetime);
        const entry = this.#entry(stored, this.#clock.monotonic() + left);
        if (this.#clock.monotonic() < entry.mandatoryAt) return entry;
      } // otherwise it is the one to be renewed
      const started = this.#clock.now();
      return this.#fetched(source, async ({ value, lifetime }) =>
        store.set(key, { value, expiresAt: started + lifetime, lifetime }),
      );
    });
  }

  async #fetched(source: TokenSource, keep?: (grant: Grant) => Promise<void>): Promise<Entry> {
    const started = this.#clock.monotonic(); // before the request: the platform's clock ran while the answer travelled
    const grant = await source.fetch();
    await keep?.(grant);
    return this.#entry(grant, started + grant.lifetime);
  }

  #entry({ value, lifetime }: Grant, endsAt: number): Entry {
    const advisory = Math.min(policy.TOKENS_ADVISORY_MS, lifetime * policy.TOKENS_ADVISORY_FRACTION);
    const jitter = Math.min(policy.TOKENS_ADVISORY_JITTER_MS, advisory) * Math.random();
    const mandatory = Math.min(policy.TOKENS_MANDATORY_MS, lifetime * policy.TOKENS_MANDATORY_FRACTION);
    return { value, advisoryAt: endsAt - advisory + jitter, mandatoryAt: endsAt - mandatory };
  }
}
