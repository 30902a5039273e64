/** HTTP through Node's own modules: bounds on connecting, proxies, bodies that are read to their end. */

import http from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import tls from "node:tls";
import zlib from "node:zlib";

import { APIConnectionError, APITimeoutError, FeishuVCError, HTTPStatusError } from "../errors.js";
import {
  BodyReader,
  NotSentError,
  type SendOptions,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from "../http.js";
import * as policy from "../policy.js";
import { environmentProxies, type Proxies, proxyUrl } from "./proxy.js";

// No limit on connections: the callers' concurrency is theirs to bound, and a full pool would look like a slow platform.
const POOL: http.AgentOptions = { keepAlive: true, maxFreeSockets: 100, timeout: 30_000 };

/**
 * `Transport` over `node:http` and `node:https`.
 *
 * @internal
 */
export class NodeTransport implements Transport {
  readonly #proxies: Proxies;
  readonly #agents = new Map<string, http.Agent>();

  /**
   * @param proxy - URL of the proxy for all requests, in place of the environment's.
   * @throws ConfigError: a proxy is no URL.
   */
  constructor(proxy?: string) {
    const given = proxy === undefined ? undefined : proxyUrl(proxy);
    this.#proxies = given ? () => given : environmentProxies();
  }

  send(request: TransportRequest, { timeout, connectTimeout, signal }: SendOptions): Promise<TransportResponse> {
    return new Promise((resolve, reject) => {
      const outgoing = this.#request(request, connectTimeout);
      let isConnected = false;
      let isAnswered = false;
      const fail = (error: unknown): void => {
        end();
        reject(isConnected || error === signal?.reason ? error : new NotSentError(error));
        outgoing.destroy();
      };
      const late = (): void => fail(new APITimeoutError(`no complete answer within ${timeout / 1000} s`));
      const unconnected = (): void => fail(new APITimeoutError("no connection to the server in time"));
      const abort = (): void => fail(signal?.reason);
      const connecting = setTimeout(unconnected, Math.min(connectTimeout, timeout));
      let answering: NodeJS.Timeout | undefined;
      const began = performance.now();
      const connected = (): void => {
        isConnected = true;
        clearTimeout(connecting);
        answering = setTimeout(late, Math.max(0, timeout - (performance.now() - began)));
      };
      const end = (): void => {
        clearTimeout(connecting);
        clearTimeout(answering);
        signal?.removeEventListener("abort", abort);
      };
      signal?.addEventListener("abort", abort);
      outgoing.on("socket", (socket) => {
        if (socket.connecting) socket.once(socket instanceof tls.TLSSocket ? "secureConnect" : "connect", connected);
        else connected();
      });
      outgoing.on("error", (error) => {
        if (!isAnswered) fail(broken(error)); // otherwise the answer is broken and says so, or was read and is not
      });
      outgoing.on("response", (incoming) => {
        isAnswered = true;
        read(incoming).then((response) => {
          end();
          resolve(response);
        }, fail);
      });
      outgoing.end(request.body);
    });
  }

  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
  }

  #request({ method, url, headers }: TransportRequest, connectTimeout: number): http.ClientRequest {
    const target = new URL(url);
    const proxy = this.#proxies(target);
    const options: http.RequestOptions = { method, headers: { ...headers, "accept-encoding": "gzip" } };
    if (target.protocol === "https:") {
      const tunnelled: Tunnelled = { ...options, connectTimeout, agent: this.#agent(target.protocol, proxy) };
      return https.request(target, tunnelled);
    }
    const agent = this.#agent(proxy?.protocol ?? target.protocol);
    if (!proxy) return http.request(target, { ...options, agent });
    return protocolOf(proxy).request(proxy, {
      ...options,
      agent,
      path: url,
      auth: null, // that of the proxy's URL is not for the platform
      headers: { ...options.headers, host: target.host, ...authorization(proxy) },
    });
  }

  #agent(protocol: string, tunnel?: URL): http.Agent {
    const key = `${protocol} ${tunnel?.href ?? ""}`;
    const make = (): http.Agent => {
      if (protocol === "http:") return new http.Agent(POOL);
      return tunnel ? new TunnelAgent(tunnel) : new https.Agent(POOL);
    };
    const agent = this.#agents.get(key) ?? make();
    this.#agents.set(key, agent);
    return agent;
  }
}

/** What a connection through a tunnel has to know: nobody else ends a proxy that does not answer. */
interface Tunnelled extends https.RequestOptions {
  connectTimeout?: number;
}

/** Connects to servers through a tunnel that it has a proxy make. */
class TunnelAgent extends https.Agent {
  readonly #proxy: URL;

  constructor(proxy: URL) {
    super(POOL);
    this.#proxy = proxy;
  }

  override createConnection(options: Tunnelled, callback?: (error: Error | null, socket: Socket) => void): undefined {
    const failed = (error: Error): void => callback?.(error, undefined as unknown as Socket);
    const target = `${options.host?.includes(":") ? `[${options.host}]` : options.host}:${options.port}`;
    const asking = protocolOf(this.#proxy).request(this.#proxy, {
      method: "CONNECT",
      path: target,
      auth: null,
      headers: { host: target, ...authorization(this.#proxy) },
      agent: false,
      timeout: options.connectTimeout,
    });
    asking.on("timeout", () => asking.destroy(new Error("the proxy does not answer")));
    asking.on("error", failed);
    asking.on("connect", (answer, socket) => {
      if (answer.statusCode !== 200) {
        socket.destroy();
        failed(new HTTPStatusError("the proxy refused the connection", { httpStatus: answer.statusCode }));
        return;
      }
      asking.off("error", failed);
      const secured = tls.connect({ ...(options as tls.ConnectionOptions), socket });
      secured.once("secureConnect", () => {
        secured.off("error", failed);
        callback?.(null, secured);
      });
      secured.once("error", failed);
    });
    asking.end();
  }
}

function protocolOf(url: URL): typeof http | typeof https {
  return url.protocol === "https:" ? https : http;
}

function authorization({ username, password }: URL): http.OutgoingHttpHeaders {
  if (!username && !password) return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}` };
}

/** Collects what comes, without making it wait: what is not collected when the connection breaks is gone. */
function read(incoming: http.IncomingMessage): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = {};
    for (const [name, value = ""] of Object.entries(incoming.headers)) headers[name] = String(value);
    const reader = new BodyReader(incoming.statusCode ?? 0, headers);
    const finish = (lost?: Error): void => {
      const response = reader.response();
      if (headers["content-encoding"] !== "gzip") {
        if (lost) reject(broken(lost));
        else resolve(response);
        return;
      }
      zlib.gunzip(response.body, { maxOutputLength: policy.LIMITS_BODY_BYTES }, (error, body) => {
        if ((error as NodeJS.ErrnoException | null)?.code === "ERR_BUFFER_TOO_LARGE") reject(reader.tooLong());
        else if (lost) reject(broken(lost));
        else if (error) reject(reader.error("the answer's content encoding is broken", error));
        else resolve({ ...response, body });
      });
    };
    incoming.on("data", (chunk: Buffer) => {
      try {
        reader.add(chunk);
      } catch (error) {
        reject(error);
      }
    });
    incoming.on("end", () => finish());
    incoming.on("error", finish);
  });
}

function broken(error: unknown): Error {
  if (error instanceof FeishuVCError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  delete (error as { rawPacket?: unknown }).rawPacket; // a part of the answer
  return new APIConnectionError(`the connection broke, or there was none: ${code ?? message}`, { cause: error });
}
