// Code copied from overrides/typescript/src/fetch-transport.ts by make. DO NOT EDIT.

/** HTTP through `fetch`: the transport of browsers, workers and other runtimes without Node's modules. */

import { within } from "./clock.js";
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
    const ending = new AbortController();
    const late = (): Error => new APITimeoutError(`no complete answer within ${timeout / 1000} s`);
    try {
      return await within(this.#exchange(request, ending.signal), signal, timeout, late);
    } finally {
      ending.abort(); // a body that was not read to its end would hold its connection
    }
  }

  async #exchange(request: TransportRequest, signal: AbortSignal): Promise<TransportResponse> {
    const { url, method, headers, body = null } = request;
    try {
      const answer = await this.#fetch(url, { method, headers, body, redirect: "manual", signal });
      const reader = new BodyReader(answer.status, Object.fromEntries(answer.headers));
      const stream = answer.body?.getReader();
      for (let piece = await stream?.read(); piece && !piece.done; piece = await stream?.read())
        reader.add(piece.value);
      return reader.response();
    } catch (error) {
      throw error instanceof FeishuVCError ? error : new APIConnectionError("the connection broke", { cause: error });
    }
  }

  close(): void {} // the connections are the runtime's
}
