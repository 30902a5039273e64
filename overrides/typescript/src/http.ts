/** Requests and responses as plain data, so that only the transports know what carries them. */

import { APIConnectionError, DecodeError, FeishuVCError } from "./errors.js";
import * as policy from "./policy.js";

/** A request, complete but for the connection. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** A response, read to its end. */
export interface TransportResponse {
  readonly status: number;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What bounds an exchange. */
export interface SendOptions {
  /** Milliseconds for the whole exchange. */
  readonly timeout: number;
  /** Milliseconds for setting up the connection, as a part of `timeout`. */
  readonly connectTimeout: number;
  /** Ends the exchange; `send` then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Carries one request to the server: no retries, no redirects, no cookies. */
export interface Transport {
  /**
   * One HTTP exchange.
   *
   * @throws NotSentError: the request cannot have reached the server.
   * @throws APIConnectionError: no answer, or only a part of one.
   * @throws APITimeoutError: no answer in time.
   * @throws DecodeError: the body is longer than the limit, or its encoding is broken.
   */
  send(request: TransportRequest, options: SendOptions): Promise<TransportResponse>;
  /** Closes the connections. */
  close(): void;
}

/** Thrown by transports for a request that cannot have reached the server, so that any operation may be tried again. */
export class NotSentError extends Error {
  /** @param cause - What went wrong; what is none of this package's errors becomes an `APIConnectionError`. */
  constructor(cause: unknown) {
    super("the request was not sent", { cause });
  }

  override get name(): string {
    return "NotSentError";
  }
}

/**
 * The error that a `NotSentError` stands for.
 *
 * @internal
 */
export function unwrapped(error: NotSentError): FeishuVCError {
  if (error.cause instanceof FeishuVCError) return error.cause;
  return new APIConnectionError("no connection to the server", { cause: error.cause });
}

/**
 * The platform's id of a request, as the headers of its answer have it.
 *
 * @internal
 */
export function logIdOf(headers: Readonly<Record<string, string>>): string | undefined {
  return policy.HEADERS_LOG_ID.map((name) => headers[name]).find(Boolean);
}

/**
 * Collects a body up to the size limit.
 *
 * @internal
 */
export class BodyReader {
  readonly #chunks: Uint8Array[] = [];
  readonly #head: Omit<TransportResponse, "body">;
  #length = 0;

  /** @throws DecodeError: the head declares more than the limit. */
  constructor(status: number, headers: Readonly<Record<string, string>>) {
    this.#head = { status, headers };
    if (Number(headers["content-length"]) > policy.LIMITS_BODY_BYTES) throw this.tooLong();
  }

  /** @throws DecodeError: it is more than the limit. */
  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length > policy.LIMITS_BODY_BYTES) throw this.tooLong();
  }

  /** The response with everything that was added. */
  response(): TransportResponse {
    const body = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      body.set(chunk, at);
      at += chunk.length;
    }
    return { ...this.#head, body };
  }

  /** The error for a body that cannot be read. */
  error(reason: string, cause?: unknown): DecodeError {
    const { status, headers } = this.#head;
    return new DecodeError(reason, { httpStatus: status, logId: logIdOf(headers), cause });
  }

  /** The error for a body that is longer than the limit. */
  tooLong(): DecodeError {
    return this.error(`the answer is longer than ${policy.LIMITS_BODY_BYTES} bytes`);
  }
}
