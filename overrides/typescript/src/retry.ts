/** Decides whether a failed attempt is repeated, and after which wait. The numbers are in policy.yaml. */

import type { TransportResponse } from "./http.js";
import type { Operation } from "./operation.js";
import * as policy from "./policy.js";

const SECONDS = /^\s*\d+(\.\d+)?\s*$/;
const HTTP_DATE = /^\w+, \d+ \w+ \d+ [\d:]+ GMT$/; // Date.parse finds a date in almost any text

/**
 * Whether an operation may be repeated even if it was carried out.
 *
 * @internal
 */
export function isRepeatable(operation: Operation): boolean {
  return operation.retryable === true || policy.RETRIES_METHODS.includes(operation.method);
}

/**
 * Whether an answer allows another attempt.
 *
 * @internal
 */
export function allowsRepeat(operation: Operation, status: number, code: number | undefined): boolean {
  // Refused unprocessed, so any request may be sent again.
  if (code === policy.RETRIES_RATE_LIMIT_CODE || policy.RETRIES_REFUSED_STATUSES.includes(status)) return true;
  return isRepeatable(operation) && policy.RETRIES_STATUSES.includes(status);
}

/**
 * Milliseconds that the server asks to wait, if it does. `now` is wall time, for dates.
 *
 * The platform's own header counts down to the end of its rate window and comes with other answers too, so it is read
 * only when the limit was hit. Garbage, zero and negative values count as absent.
 *
 * @internal
 */
export function serverWait(response: TransportResponse, code: number | undefined, now: number): number | undefined {
  const limited = response.status === 429 || code === policy.RETRIES_RATE_LIMIT_CODE;
  const own = limited ? secondsOf(response.headers[policy.HEADERS_RATE_LIMIT_RESET]) : undefined;
  const value = response.headers[policy.HEADERS_RETRY_AFTER];
  return own ?? secondsOf(value) ?? untilDate(value, now);
}

/**
 * Milliseconds before the next repeat, after that many, when the server asks for nothing.
 *
 * @internal
 */
export function backoff(retries: number): number {
  const wait = Math.min(policy.RETRIES_BACKOFF_CAP_MS, policy.RETRIES_BACKOFF_BASE_MS * 2 ** retries);
  return wait * (1 - policy.RETRIES_BACKOFF_JITTER * Math.random());
}

function secondsOf(value = ""): number | undefined {
  return (SECONDS.test(value) && Number(value) * 1000) || undefined;
}

function untilDate(value = "", now: number): number | undefined {
  const wait = HTTP_DATE.test(value) ? Date.parse(value) - now : 0;
  return wait > 0 ? wait : undefined;
}
