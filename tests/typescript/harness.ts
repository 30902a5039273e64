/** A platform on loopback, a clock that is moved by hand, a log that is kept. */

import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";

import { type ClientOptions, type Clock, FeishuVC, type Logger, type Sleeper } from "feishu-vc";

export const SECRET = "s3cr3t-of-cli_a";
export const RESERVE = "6911188411932033028";

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A reply: JSON, or what is said of status, headers and text; `hang` never answers. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly json?: unknown;
  readonly text?: string;
  readonly hang?: boolean;
}

export const MEETING: Reply = {
  json: { code: 0, msg: "ok", data: { meeting: { id: "1", password: "pw-of-the-meeting" } } },
};

export function token(value = "t-fetched-token", expire = 7200): Reply {
  return { json: { code: 0, msg: "ok", tenant_access_token: value, expire } };
}

/** A server that answers with the replies for a method and the end of a path, in order; the last one again and again. */
export class Platform {
  readonly seen: Seen[] = [];
  readonly #replies = new Map<string, Reply[]>();
  readonly #waiting: (() => void)[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(replies: Readonly<Record<string, readonly Reply[]>> = {}): Promise<Platform> {
    const server = createServer();
    const platform = new Platform(server);
    for (const [where, list] of Object.entries(replies)) platform.#replies.set(where, [...list]);
    server.on("request", async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const { method = "", url: path = "", headers } = request;
      platform.seen.push({ method, path, headers, body });
      for (const resolve of platform.#waiting.splice(0)) resolve();
      const reply = platform.#next(method, path);
      if (reply.hang) return;
      response.writeHead(reply.status ?? 200, { "content-type": "application/json", ...reply.headers });
      response.end(reply.text ?? JSON.stringify(reply.json));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    after(() => {
      server.closeAllConnections();
      server.close();
    });
    return platform;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resolves as soon as that many requests have come. */
  async requests(count: number): Promise<void> {
    while (this.seen.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  client(options: ClientOptions = {}): FeishuVC {
    return new FeishuVC({ domain: this.url, appId: "cli_a", appSecret: SECRET, maxRetries: 0, ...options });
  }

  #next(method: string, path: string): Reply {
    for (const [where, replies] of this.#replies) {
      const [only, end = ""] = where.split(" ");
      if (only === method && path.split("?")[0]?.endsWith(end)) {
        return (replies.length > 1 ? replies.shift() : replies[0]) ?? { status: 500, text: "" };
      }
    }
    return method === "GET" ? MEETING : token();
  }
}

/** Stands still until it is moved; waits move it. */
export class VirtualTime implements Clock, Sleeper {
  passed = 0;
  readonly sleeps: number[] = [];

  monotonic(): number {
    return this.passed;
  }

  now(): number {
    return 1_700_000_000_000 + this.passed;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.sleeps.push(milliseconds);
    this.passed += milliseconds;
  }
}

export class Log implements Logger {
  readonly lines: string[] = [];

  debug(line: string): void {
    this.lines.push(`debug ${line}`);
  }

  warn(line: string): void {
    this.lines.push(`warn ${line}`);
  }
}

/** Lets everything happen that needs no more than a turn of the event loop. */
export async function turns(count = 3): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
