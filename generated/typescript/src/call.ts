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
import { APIConnectionError, APITimeoutError, type CodeClasses, FeishuVCError, withFacts } from "./errors.js";
import { NotSentError, type Transport, type TransportRequest, unwrapped } from "./http.js";
import type { Logger } from "./logger.js";
import type { Operation } from "./operation.js";
import * as policy from "./policy.js";
import { allowsRepeat, backoff, isRepeatable, serverWait } from "./retry.js";
import { concealed } from "./secrets.js";
import type { TokenCache, TokenSource } from "./tokens.js";

/**
 * How long and how often, and as whom. Milliseconds.
 *
 * @internal
 */
export interface Limits {
  readonly timeout: number;
  readonly connectTimeout: number;
  readonly deadline?: number | undefined;
  readonly maxRetries: number;
  readonly userAgent: string;
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
  /** The error classes of the codes that the client knows. */
  readonly known: CodeClasses;
}

/**
 * A call to be made.
 *
 * @internal
 */
export interface Call {
  readonly operation: Operation;
  readonly url: string;
  /** Headers of this call alone. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly contentType?: string | undefined;
  /** Makes the body, given the token. */
  readonly content?: (token: string) => string;
  readonly limits: Limits;
  /** Where the token comes from; absent if the call needs none or `token` is given. */
  readonly source?: TokenSource | undefined;
  /** A token that is used as it is. */
  readonly token?: string | undefined;
  /** Whether the call itself is a request for a token: it carries none in its headers. */
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
  const { operation, limits, source, secrets, ofToken = false } = call;
  const { id, method, path } = operation;
  const { deadline, signal } = limits;
  const { cache, clock, known, logger, sleeper, transport } = world;
  const until = deadline === undefined ? undefined : clock.monotonic() + deadline;
  let token = call.token ?? "";
  let attempts = 0;

  const getToken = async (rejected?: string): Promise<void> => {
    if (source) token = await cache.token(source, { until, signal }, rejected);
  };

  const request = (): TransportRequest => {
    const headers: Record<string, string> = { accept: "application/json", "user-agent": limits.userAgent };
    for (const [name, value] of Object.entries(call.headers ?? {})) headers[name.toLowerCase()] = value;
    if (call.contentType) headers["content-type"] = call.contentType;
    if (!ofToken) headers.authorization = `Bearer ${token}`;
    return concealed({ method, url: call.url, headers, body: call.content?.(token) }, ["headers", "body"]);
  };

  const attempt = async (): Promise<Answer> => {
    signal?.throwIfAborted();
    const began = clock.monotonic();
    const timeout = until === undefined ? limits.timeout : Math.min(limits.timeout, until - began);
    if (timeout <= 0) throw new APITimeoutError("the deadline passed");
    attempts += 1;
    let answer: Answer | undefined;
    try {
      const exchange = transport.send(request(), { timeout, connectTimeout: limits.connectTimeout, signal });
      answer = new Answer(await within(exchange, signal), call.codeOptional); // also if a transport ignores the signal
      return answer;
    } finally {
      // An allow-list: nothing of a request's values, headers or bodies is logged, at any level.
      logger.debug(
        `${method} ${path}: status ${answer?.response.status}, code ${answer?.code}, log id ${answer?.logId}, ` +
          `attempt ${attempts}, ${Math.round(clock.monotonic() - began)} ms`,
      );
    }
  };

  /** Milliseconds until the next attempt, undefined if there is to be none. */
  const waitAfter = ({ retryAfter }: FeishuVCError, retries: number): number | undefined => {
    const wait = retryAfter ?? backoff(retries);
    const isTooLong = retryAfter !== undefined && retryAfter > policy.RETRIES_MAX_SERVER_WAIT_MS;
    const isTooLate = until !== undefined && clock.monotonic() + wait >= until;
    return retries >= limits.maxRetries || isTooLong || isTooLate ? undefined : wait;
  };

  const answered = async (): Promise<Answer> => {
    let retries = 0;
    let isReplayed = false;
    await getToken();
    while (true) {
      const outcome = await attempt().catch((failure: unknown) => failure);
      let error: FeishuVCError;
      let mayRepeat = true;
      if (outcome instanceof Answer) {
        if (outcome.ok) return outcome;
        const { code, response } = outcome;
        error = outcome.error(known, ofToken, [token, ...secrets], serverWait(response, code, clock.now()));
        if (source && !isReplayed && policy.TOKENS_REJECTED_CODES.includes(code ?? 0)) {
          isReplayed = true;
          const rejected = token;
          await getToken(rejected);
          if (token !== rejected) continue;
        }
        mayRepeat = allowsRepeat(operation, response.status, code);
      } else if (outcome instanceof NotSentError) {
        error = unwrapped(outcome);
      } else if (outcome instanceof APIConnectionError || outcome instanceof APITimeoutError) {
        error = outcome;
        mayRepeat = isRepeatable(operation);
      } else {
        throw outcome;
      }
      const wait = mayRepeat ? waitAfter(error, retries) : undefined;
      if (wait === undefined) throw error;
      await within(sleeper.sleep(wait), signal);
      retries += 1;
      await getToken();
    }
  };

  try {
    return read(await answered());
  } catch (error) {
    if (!(error instanceof FeishuVCError) || error.operation) throw error; // a token request's error says so itself
    throw withFacts(error, { operation: id, method, path, attempts });
  }
}
