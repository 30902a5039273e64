/** Where tokens can be kept beyond one client: the `TokenStore` seam, and the store for one process. */

import type { Logger } from "./logger.js";
import { concealed } from "./secrets.js";

/** A token in a store. */
export interface StoredToken {
  /** The token. */
  readonly value: string;
  /** When it ends, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly expiresAt: number;
  /** How long it was to live when the platform handed it out, in milliseconds. */
  readonly lifetime: number;
}

/** Frees a lock. */
export type Release = () => void | Promise<void>;

/**
 * Keeps tokens for several clients or processes.
 *
 * A store is asked only when a client has no valid token of its own, or renews it; never once per call. A store that fails
 * is logged and bypassed. A key names base URL, app, a hash of the secret, kind of token and tenant; it holds no secret.
 */
export interface TokenStore {
  /** The token under a key; one that has ended may be returned. */
  get(key: string): StoredToken | undefined | Promise<StoredToken | undefined>;
  /** Keeps a token in place of what is there. */
  set(key: string, token: StoredToken): void | Promise<void>;
  /** Removes the token under a key, if it still is `value`. */
  delete(key: string, value: string): void | Promise<void>;
  /** Takes a lock for a key; who fetches a token holds it, so that the others find it in the store. */
  lock(key: string): Release | Promise<Release>;
}

/** Keeps tokens in memory, for clients of one process that are given the same store. */
export class MemoryTokenStore implements TokenStore {
  readonly #tokens = new Map<string, StoredToken>();
  readonly #locks = new Map<string, Promise<void>>();

  get(key: string): StoredToken | undefined {
    return this.#tokens.get(key);
  }

  set(key: string, token: StoredToken): void {
    this.#tokens.set(key, token);
  }

  delete(key: string, value: string): void {
    if (this.#tokens.get(key)?.value === value) this.#tokens.delete(key);
  }

  async lock(key: string): Promise<Release> {
    const before = this.#locks.get(key);
    let release: Release = () => {};
    this.#locks.set(
      key,
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    await before;
    return release;
  }
}

/**
 * Whether a value can be a token: text that fits into a header.
 *
 * @internal
 */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && isHeaderText(value) && value !== "";
}

/**
 * Whether a text can stand in a header as it is: printable ASCII, without spaces around it.
 *
 * @internal
 */
export function isHeaderText(value: string): boolean {
  return /^[ -~]*$/.test(value) && value === value.trim();
}

/**
 * A store whose failures are logged and have no other effect.
 *
 * @internal
 */
export class GuardedStore {
  readonly #store: TokenStore;
  readonly #logger: Logger;

  constructor(store: TokenStore, logger: Logger) {
    this.#store = store;
    this.#logger = logger;
  }

  get(key: string): Promise<StoredToken | undefined> {
    return this.#guarded("read", async (store) => {
      const token = await store.get(key);
      if (token == null) return undefined;
      if (isToken(token.value) && token.lifetime > 0 && Number.isFinite(token.lifetime + token.expiresAt)) return token;
      throw new TypeError("not a token");
    });
  }

  set(key: string, token: StoredToken): Promise<void> {
    return this.#guarded("written", (store) => store.set(key, concealed(token, ["value"])));
  }

  delete(key: string, value: string): Promise<void> {
    return this.#guarded("cleared", (store) => store.delete(key, value));
  }

  /** Do something under the store's lock; without it if the store fails. */
  async locked<T>(key: string, action: () => Promise<T>): Promise<T> {
    const release = await this.#guarded("locked", (store) => store.lock(key));
    try {
      return await action();
    } finally {
      await this.#guarded("unlocked", () => release?.());
    }
  }

  async #guarded<T>(what: string, action: (store: TokenStore) => T | Promise<T>): Promise<T | undefined> {
    try {
      return await action(this.#store);
    } catch (error) {
      // The text of a foreign error may quote what was stored; its name cannot.
      this.#logger.warn(`the token store could not be ${what} and is bypassed: ${(error as Error)?.name}`);
      return undefined;
    }
  }
}
