// Code copied from overrides/typescript/src/call.ts by make. DO NOT EDIT.

/**
 * One call from its first attempt to its end: attempts, waits, tokens, deadline.
 *
 * - Repeated is what is safe: operations that may be repeated on connection failures, timeouts and some statuses; others
 *   only if the request cannot have reached the server or was refused unprocessed.
 * - A rejected token is replaced and the call replayed once. This is no retry: it works with `maxRetries: 0` and does not
 *   wait. If the fresh token is the rejected one (the platform returns the same token while it has 30 minutes left) the
 *   error is raised.
 * - The deadline bounds everything together: attempts, waits and the wait for a token.
 */

import { Answer } from "./answer.js";
import { type Clock, type Sleeper, within } from "./clock.js";
import { APIConnectionError, APITimeoutError, FeishuVCError, withFacts } from "./errors.js";
import { NotSentError, type Transport, type TransportRequest, unwrapped } from "./http.js";
import type { Logger } from "./logger.js";
import type { Operation } from "./operation.js";
import * as policy from "./policy.js";
import { allowsRepeat, backoff, isRepeatable, serverWait } from "./retry.js";
import { concealed } from "./secrets.js";
import type { TokenCache, TokenSource } from "./tokens.js";

/**
 * How long and how often. Milliseconds.
 *
 * @internal
 */
export interface Limits {
  readonly timeout: number;
  readonly connectTimeout: number;
  readonly deadline?: number | undefined;
  readonly maxRetries: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * What a call works with.
 *
 * @internal
 */
export interface World {
  readonly transport: Transport;
  readonly cache: TokenCache;
  readonly clock: Clock;
  readonly sleeper: Sleeper;
  readonly logger: Logger;
}

/**
 * A call to be made.
 *
 * @internal
 */
export interface Call {
  readonly operation: Operation;
  /** Makes the request, given the token. */
  readonly build: (token: string) => TransportRequest;
  readonly limits: Limits;
  /** Where the token comes from; absent if the call needs none or `token` is given. */
  readonly source?: TokenSource | undefined;
  /** A token that is used as it is. */
  readonly token?: string | undefined;
  /** Whether the call itself is a request for a token. */
  readonly ofToken?: boolean;
  /** Whether an answer without a code may be a success (OAuth 2.0). */
  readonly codeOptional?: boolean;
  /** Values that no error may show. */
  readonly secrets: readonly string[];
}

/**
 * Make a call and return what `read` makes of its answer.
 *
 * @throws FeishuVCError: whatever went wrong, after the last attempt; the signal's reason if it was aborted.
 * @internal
 */
export async function execute<T>(call: Call, read: (answer: Answer) => T, world: World): Promise<T> {
  const run = new Run(call, world);
  try {
    return read(await run.answer());
  } catch (error) {
    if (!(error instanceof FeishuVCError) || error.operation) throw error; // a token request's error says so itself
    const { id, method, path } = call.operation;
    throw withFacts(error, { operation: id, method, path, attempts: run.attempts });
  }
}

class Run {
  attempts = 0;
  readonly #call: Call;
  readonly #world: World;
  readonly #until: number | undefined;
  #token: string;

  constructor(call: Call, world: World) {
    const { deadline } = call.limits;
    this.#call = call;
    this.#world = world;
    this.#until = deadline === undefined ? undefined : world.clock.monotonic() + deadline;
    this.#token = call.token ?? "";
  }

  async answer(): Promise<Answer> {
    const { operation, limits, source, ofToken = false, secrets } = this.#call;
    let retries = 0;
    let replayed = false;
    await this.#getToken();
    while (true) {
      let error: FeishuVCError;
      let mayRepeat: boolean;
      try {
        const answer = await this.#attempt();
        if (answer.ok) return answer;
        const { code, response } = answer;
        const wait = serverWait(response, code, this.#world.clock.now());
        error = answer.error(ofToken, [this.#token, ...secrets], wait);
        if (source && !replayed && policy.TOKENS_REJECTED_CODES.includes(code ?? 0)) {
          replayed = true;
          const rejected = this.#token;
          await this.#getToken(rejected);
          if (this.#token !== rejected) continue;
        }
        mayRepeat = allowsRepeat(operation, response.status, code);
      } catch (failure) {
        if (failure instanceof NotSentError) {
          [error, mayRepeat] = [unwrapped(failure), true];
        } else if (failure instanceof APIConnectionError || failure instanceof APITimeoutError) {
          [error, mayRepeat] = [failure, isRepeatable(operation)];
        } else {
          throw failure;
        }
      }
      const wait = mayRepeat ? this.#wait(error, retries) : undefined;
      if (wait === undefined) throw error;
      await within(this.#world.sleeper.sleep(wait), limits.signal);
      retries += 1;
      await this.#getToken();
    }
  }

  async #getToken(rejected?: string): Promise<void> {
    const { source, limits } = this.#call;
    if (source) {
      const patience = { until: this.#until, signal: limits.signal };
      this.#token = await this.#world.cache.token(source, patience, rejected);
    }
  }

  async #attempt(): Promise<Answer> {
    const { operation, build, codeOptional = false, limits } = this.#call;
    const { clock, logger, transport } = this.#world;
    limits.signal?.throwIfAborted();
    const started = clock.monotonic();
    const timeout = Math.min(limits.timeout, (this.#until ?? Number.POSITIVE_INFINITY) - started);
    if (timeout <= 0) throw new APITimeoutError(`the deadline of ${(limits.deadline ?? 0) / 1000} s passed`);
    const request = concealed(build(this.#token), ["headers", "body"]);
    this.attempts += 1;
    let answer: Answer | undefined;
    try {
      answer = new Answer(await transport.send(request, { ...limits, timeout }), codeOptional);
      return answer;
    } finally {
      // An allow-list: nothing of a request's values, headers or bodies is logged, at any level.
      logger.debug(
        `${operation.method} ${operation.path}: status ${answer?.response.status}, code ${answer?.code}, ` +
          `log id ${answer?.logId}, attempt ${this.attempts}, ${Math.round(clock.monotonic() - started)} ms`,
      );
    }
  }

  /** Milliseconds until the next attempt, undefined if there is to be none. */
  #wait(error: FeishuVCError, retries: number): number | undefined {
    const wait = error.retryAfter ?? backoff(retries);
    if (retries >= this.#call.limits.maxRetries) return undefined;
    if (error.retryAfter !== undefined && wait > policy.RETRIES_MAX_SERVER_WAIT_MS) return undefined;
    if (this.#until !== undefined && this.#world.clock.monotonic() + wait >= this.#until) return undefined;
    return wait;
  }
}
