/** The TypeScript driver: frames come on standard input, become calls of `feishu-vc`, and are answered on standard output. */

import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { inspect } from "node:util";

import {
  type ClientOptions,
  type Clock,
  FeishuVC,
  FeishuVCError,
  type Logger,
  MemoryTokenStore,
  type RequestOptions,
  type Sleeper,
  type TokenStore,
  type UserToken,
  VERSION,
} from "feishu-vc";
import { FileTokenStore } from "feishu-vc/node";

type Data = Record<string, unknown>;
type Frame = Data & { op: string; id: string; client: string; method: string };

const FEATURES = ["sync", "virtual_clock", "lasting_client", "nul", "parallel", "cancel", "memory_store", "file_store"];
const CLIENTS = new Map<string, Client>();
const STORES = new Map<string, MemoryTokenStore>();
const CALLS = new Map<string, AbortController>();
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const LOGGER: Logger = { debug: (line) => console.error(line), warn: (line) => console.error(line) };

/** Clock and sleeper: a wait is noted, and time moves on at once. */
class VirtualTime implements Clock, Sleeper {
  passed = 0;
  readonly sleeps: number[] = [];

  monotonic(): number {
    return 1_000_000 + this.passed;
  }

  now(): number {
    return 1_700_000_000_000 + this.passed;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.sleeps.push(Math.round(milliseconds));
    this.passed += milliseconds;
  }
}

/** What `onRefresh` throws when it is told to fail. */
class CallbackError extends Error {}

/** A client of the SDK, made as the frame says. */
class Client {
  readonly time = new VirtualTime();
  readonly refreshed: unknown[] = [];
  readonly sdk: FeishuVC;

  constructor(frame: Frame) {
    const { on_refresh: onRefresh, user_token: pair, token_store: store, ...config } = frame.config as Data;
    const isVirtual = frame.clock === "virtual";
    let fails = onRefresh === "fail_once";
    const now = isVirtual ? this.time.now() : Date.now();
    this.sdk = new FeishuVC({
      domain: (frame.base_url ?? undefined) as string | undefined,
      logger: LOGGER,
      ...(isVirtual && { clock: this.time, sleeper: this.time }),
      ...(pair !== undefined && { userToken: userToken(pair as Data, now) }),
      ...(store !== undefined && { tokenStore: tokenStore(store as string) }),
      onRefresh: (next) => {
        if (fails) {
          fails = false;
          throw new CallbackError("the pair could not be kept");
        }
        this.refreshed.push(canonical(next));
      },
      ...(spelled(config) as ClientOptions),
    });
  }
}

function userToken({ expires_in: left, ...pair }: Data, now: number): UserToken {
  return spelled({ ...pair, expires_at: left == null ? undefined : new Date(now + Number(left) * 1000) }) as never;
}

function tokenStore(spec: string): TokenStore {
  const [kind, name] = [spec.split(":")[0], spec.slice(spec.indexOf(":") + 1)];
  if (kind === "file") return new FileTokenStore(name);
  if (kind === "memory") {
    const store = STORES.get(name) ?? new MemoryTokenStore();
    STORES.set(name, store);
    return store;
  }
  const fail = (): never => {
    throw new Error("the store is down");
  };
  return { get: fail, set: fail, delete: fail, lock: fail };
}

/** Names as the SDK spells its own; what the suite has in milliseconds is in milliseconds here too. */
function spelled(given: Data): Data {
  const camel = (name: string): string =>
    name.replace(/_ms$/, "").replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [camel(name), value ?? undefined]));
}

/** The other way round, and times as the suite has them. Fields of models have the wire's names anyway. */
function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace(".000Z", "Z");
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [snake(name), canonical(item)]));
}

function withTimes(value: unknown): unknown {
  if (typeof value === "string" && TIME.test(value)) return new Date(value);
  if (Array.isArray(value)) return value.map(withTimes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTimes(item)]));
}

/** The arguments of a method in the order in which it declares them: values of the path, body, other parameters, options. */
function positional(method: (...args: unknown[]) => unknown, frame: Frame, signal: AbortSignal): unknown[] {
  const { body, ...rest } = withTimes(frame.args) as Data;
  const given = spelled(rest);
  const options = { ...spelled(frame.options as Data), signal } satisfies RequestOptions;
  const declared = (/\((.*?)\) \{/.exec(method.toString())?.[1] ?? "").split(/\s*,\s*/);
  const names = declared.map((each) => each.replace(/ = .*/, ""));
  const others = Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
  const special: Data = names.includes("params")
    ? { body, params: others, options }
    : { body, options: { ...others, ...options } };
  return names.map((name) => (name in special ? special[name] : given[name]));
}

function normalForm(error: unknown, items: unknown[]): Data {
  const message = `${error}\n${inspect(error, { depth: 9 })}`;
  if (!(error instanceof FeishuVCError)) {
    const { name } = error as Error;
    const kind = name === "AbortError" ? "cancelled" : error instanceof CallbackError ? "callback" : "crash";
    return { kind, message };
  }
  const { retryAfter, cause, ...facts } = { ...error };
  const generic = ["ConfigError", "APIConnectionError", "APITimeoutError", "HTTPStatusError", "DecodeError"];
  const isGeneric = [...generic, "APIError", "AuthError", "RateLimitError"].includes(error.name);
  return {
    ...(canonical(facts) as Data),
    ...(retryAfter !== undefined && { retry_after: retryAfter / 1000 }),
    name: isGeneric ? null : error.name.replace(/Error$/, ""),
    items: canonical(items),
    message,
  };
}

function answer(frame: Frame, content: Data, op = "result"): void {
  let rest = Buffer.from(`${JSON.stringify({ op, id: frame.id, ...content })}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error; // the pipe is full
    }
  }
}

async function perform(frame: Frame, action: () => unknown): Promise<void> {
  const items: unknown[] = [];
  try {
    let result = await action();
    if (result !== null && typeof result === "object" && Symbol.asyncIterator in result) {
      for await (const item of result as AsyncIterable<unknown>) items.push(item); // what came before an error stays
      result = items;
    }
    answer(frame, { ok: canonical(result) ?? null, repr: inspect(result, { depth: 9 }) });
  } catch (error) {
    answer(frame, { error: normalForm(error, items) });
  } finally {
    CALLS.delete(frame.id);
  }
}

function handle(frame: Frame): unknown {
  const client = CLIENTS.get(frame.client);
  if (frame.op === "hello") {
    const about = { proto: 1, lang: "typescript", sdk: VERSION, runtime: process.version };
    return answer(frame, { ...about, features: [...FEATURES, "proxy", "log"] }, "hello");
  }
  if (frame.op === "client") {
    return perform(frame, () => {
      CLIENTS.set(frame.id, new Client(frame));
      return {};
    });
  }
  if (frame.op === "cancel") return CALLS.get(frame.id)?.abort();
  if (!client) return answer(frame, { driver_error: `no client ${frame.client}` });
  switch (frame.op) {
    case "call": {
      const controller = new AbortController();
      CALLS.set(frame.id, controller);
      const [resource, method] = frame.method.includes(".") ? frame.method.split(".") : [undefined, frame.method];
      const owner = (resource === undefined ? client.sdk : client.sdk[resource as "reserves"]) as unknown as Data;
      const name = Object.keys(spelled({ [method ?? ""]: 0 }))[0] ?? "";
      const action = owner?.[name] as (...args: unknown[]) => unknown;
      if (typeof action !== "function") return answer(frame, { driver_error: `no method ${frame.method}` });
      return perform(frame, () => action.apply(owner, positional(action, frame, controller.signal)));
    }
    case "advance":
      client.time.passed += frame.ms as number;
      return answer(frame, { client: frame.client, sleeps_ms: client.time.sleeps }, "advanced");
    case "describe":
      return answer(frame, { ok: { repr: inspect(client.sdk), refreshed: client.refreshed } });
    case "close":
      return perform(frame, () => {
        client.sdk.close();
        return {};
      });
    default:
      return answer(frame, { driver_error: `cannot do ${frame.op}` });
  }
}

for await (const line of createInterface({ input: process.stdin })) handle(JSON.parse(line) as Frame);
process.exit(0);
