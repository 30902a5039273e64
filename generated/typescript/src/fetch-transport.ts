// Code copied from overrides/typescript/src/fetch-transport.ts by make. DO NOT EDIT.

/** HTTP through `fetch`: the transport of browsers, workers and other runtimes without Node's modules. */

import { APIConnectionError, APITimeoutError, FeishuVCError } from "./errors.js";
import { BodyReader, type SendOptions, type Transport, type TransportRequest, type TransportResponse } from "./http.js";

/**
 * `Transport` over `fetch`, the runtime's or another with the same interface. `fetch` does not tell whether a request that
 * failed was sent, and there is no bound of its own on connecting.
 *
 * @internal
 */
export class FetchTransport implements Transport {
  readonly #fetch: typeof fetch;

  constructor(own: typeof fetch = (...call) => fetch(...call)) {
    this.#fetch = own;
  }

  async send(request: TransportRequest, { timeout, signal }: SendOptions): Promise<TransportResponse> {
    const { url, method, headers, body = null } = request;
    const ending = new AbortController();
    const late = new APITimeoutError(`no complete answer within ${timeout / 1000} s`);
    const timer = setTimeout(() => ending.abort(late), timeout);
    const abort = (): void => ending.abort(signal?.reason);
    signal?.addEventListener("abort", abort);
    try {
      const answer = await this.#fetch(url, { method, headers, body, redirect: "manual", signal: ending.signal });
      const reader = new BodyReader(answer.status, Object.fromEntries(answer.headers));
      const stream = answer.body?.getReader();
      for (let piece = await stream?.read(); piece && !piece.done; piece = await stream?.read())
        reader.add(piece.value);
      return reader.response();
    } catch (error) {
      if (ending.signal.aborted) throw ending.signal.reason;
      throw error instanceof FeishuVCError ? error : new APIConnectionError("the connection broke", { cause: error });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      ending.abort(); // a body that was not read to its end would hold its connection
    }
  }

  close(): void {} // the connections are the runtime's
}
