/** The configuration: options, else environment, else defaults. All of it is checked before any I/O. */

import type { Clock, Sleeper } from "./clock.js";
import { ConfigError } from "./errors.js";
import type { Transport } from "./http.js";
import type { Logger } from "./logger.js";
import * as policy from "./policy.js";
import type { AppTicket, TokenProvider } from "./sources.js";
import { isHeaderText, type TokenStore } from "./stores.js";
import type { UserToken } from "./user-token.js";

/** What one call may do differently. Times are in milliseconds. */
export interface RequestOptions {
  /** The tenant that a store app acts in. */
  readonly tenantKey?: string | undefined;
  /** A user's token, used as it is for this call alone. */
  readonly userAccessToken?: string | undefined;
  /** For an attempt. */
  readonly timeout?: number | undefined;
  /** For the whole call: attempts, waits and token requests. */
  readonly deadline?: number | undefined;
  /** How often the call may be repeated. */
  readonly maxRetries?: number | undefined;
  /** More headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Ends the call, which then rejects with the signal's reason. Token requests that others wait for go on. */
  readonly signal?: AbortSignal | undefined;
}

/** How a client is configured. What is left out comes from the environment or has a default. Times are in milliseconds. */
export interface ClientOptions {
  /** App id; environment FEISHU_APP_ID. */
  readonly appId?: string | undefined;
  /** App secret; environment FEISHU_APP_SECRET. */
  readonly appSecret?: string | undefined;
  /**
   * A token that is used as it is, never renewed; environment FEISHU_ACCESS_TOKEN, if no other credentials are given as
   * options.
   */
  readonly accessToken?: string | undefined;
  /** A user's token pair. Operations that take a user token are called as that user. */
  readonly userToken?: UserToken | undefined;
  /**
   * Called with each new pair of `userToken` before it is used, to keep it. If it throws or rejects, so does the call, and
   * the next call hands the pair over again.
   */
  readonly onRefresh?: ((pair: UserToken) => unknown) | undefined;
  /** `feishu` (default), `lark`, or a URL; plain http to loopback only; environment FEISHU_DOMAIN. */
  readonly domain?: string | undefined;
  /** `custom` (default) or `store`. A store app needs `appTicket` and, per call, `tenantKey`. */
  readonly appType?: "custom" | "store" | undefined;
  /** The ticket that the platform pushed, or a function that returns the latest one. */
  readonly appTicket?: AppTicket | undefined;
  /** For an attempt; 30 seconds by default. */
  readonly timeout?: number | undefined;
  /** For connecting, as a part of `timeout`; 5 seconds by default. Only where connections are in the SDK's hands: in Node. */
  readonly connectTimeout?: number | undefined;
  /** For a whole call: attempts, waits and token requests. No bound by default. */
  readonly deadline?: number | undefined;
  /** How often a failed call is repeated when that is safe; 2 by default. */
  readonly maxRetries?: number | undefined;
  /** URL of a proxy, in place of the environment's. Only in Node. */
  readonly proxy?: string | undefined;
  /** Carries the requests in place of the SDK's own connections. */
  readonly fetch?: typeof fetch | undefined;
  /** Carries the requests in place of `fetch`. */
  readonly transport?: Transport | undefined;
  /** Keeps tokens beyond the client, such as `FileTokenStore` of `feishu-vc/node`. */
  readonly tokenStore?: TokenStore | undefined;
  /** Gets tenant tokens from elsewhere than the platform. */
  readonly tokenProvider?: TokenProvider | undefined;
  /** What to add to the user agent, such as `my-bot/1.2`. */
  readonly userAgent?: string | undefined;
  /** Where to log. By default warnings go to the console and all else nowhere. */
  readonly logger?: Logger | undefined;
  /** Tells the time; for tests. */
  readonly clock?: Clock | undefined;
  /** Waits between attempts; for tests. */
  readonly sleeper?: Sleeper | undefined;
}

/** How a `CoreClient` is configured. */
export type CoreOptions = Omit<ClientOptions, "userToken" | "onRefresh">;

/**
 * A checked configuration.
 *
 * @internal
 */
export interface Config {
  readonly appId: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly baseUrl: string;
  readonly accountsUrl: string;
  readonly appType: "custom" | "store";
  readonly timeout: number;
  readonly connectTimeout: number;
  readonly deadline: number | undefined;
  readonly maxRetries: number;
  readonly userAgent: string;
}

/** What is called of the things that the caller brings along. */
const SEAMS = {
  transport: "send close",
  tokenStore: "get set delete lock",
  tokenProvider: "token",
  logger: "debug warn",
  clock: "monotonic now",
  sleeper: "sleep",
};
const OWN_HEADER = /^(accept|authorization|content-length|host|transfer-encoding|user-agent)$/i;
const URL_FORM = /^https?:\/\/(\[[\da-f:.]+\]|[\w-]+(\.[\w-]+)*\.?)(:\d+)?(\/[\w.~%-]+)*$/i;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Check the options and fill in what they leave open.
 *
 * @throws ConfigError: something is missing or malformed; the message says what to do.
 * @internal
 */
export function resolve(options: ClientOptions): Config {
  const { userToken, tokenProvider, appType = "custom" } = options;
  const others = [userToken, tokenProvider];
  const appId = setting("appId", options.appId, "FEISHU_APP_ID");
  const appSecret = setting("appSecret", options.appSecret, "FEISHU_APP_SECRET");
  // Options beat the environment: a token lying there is not used in place of credentials that were given.
  const isGiven = [options.appId, options.appSecret, ...others].some((value) => value !== undefined);
  const accessToken = setting("accessToken", options.accessToken, isGiven ? undefined : "FEISHU_ACCESS_TOKEN");
  if (!appId !== !appSecret) {
    const [name, variable] = appId ? ["appSecret", "FEISHU_APP_SECRET"] : ["appId", "FEISHU_APP_ID"];
    throw new ConfigError(`${name} is missing: give it as an option or as ${variable}`);
  }
  if (![appId, accessToken, ...others].some(Boolean)) {
    throw new ConfigError(
      "no credentials: give appId and appSecret (FEISHU_APP_ID, FEISHU_APP_SECRET) or accessToken (FEISHU_ACCESS_TOKEN)",
    );
  }
  if (appType !== "custom" && appType !== "store") throw new ConfigError('appType must be "custom" or "store"');
  checkSeams(options);
  const [baseUrl, accountsUrl] = urlsOf(setting("domain", options.domain, "FEISHU_DOMAIN") || "feishu");
  return {
    appId,
    appSecret,
    accessToken,
    baseUrl,
    accountsUrl,
    appType,
    timeout: duration("timeout", options.timeout ?? policy.TIMEOUTS_ATTEMPT_MS),
    connectTimeout: duration("connectTimeout", options.connectTimeout ?? policy.TIMEOUTS_CONNECT_MS),
    deadline: duration("deadline", options.deadline),
    maxRetries: count("maxRetries", options.maxRetries ?? policy.RETRIES_MAX_RETRIES),
    userAgent: `feishu-vc-typescript/${policy.VERSION} ${headerText("userAgent", options.userAgent)}`.trim(),
  };
}

/** Options without those that are undefined. */
type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/**
 * What one call does differently, checked; what is undefined is left out.
 *
 * @throws ConfigError: an unknown option or a wrong value.
 * @internal
 */
export function checkedOptions(options: RequestOptions): Given<RequestOptions> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (name === "timeout" || name === "deadline") duration(name, value);
    else if (name === "maxRetries") count(name, value);
    else if (name === "headers") checkHeaders(value);
    else if (name === "tenantKey" || name === "userAccessToken") {
      if (!headerText(name, value)) throw new ConfigError(`${name} must not be empty`);
    } else if (name !== "signal") throw new ConfigError(`there is no option ${name}`);
  }
  return Object.fromEntries(given) as Given<RequestOptions>;
}

/**
 * A variable of the environment, where the runtime has one.
 *
 * @internal
 */
export function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  return process?.env?.[name];
}

function setting(name: string, value: unknown, variable: string | undefined): string {
  return headerText(name, value === undefined && variable ? environment(variable) : value);
}

/**
 * A value that can stand in a header.
 *
 * @throws ConfigError: it cannot.
 * @internal
 */
export function headerText(name: string, value: unknown = ""): string {
  if (typeof value !== "string") throw new ConfigError(`${name} must be a string, not ${typeof value}`);
  if (isHeaderText(value)) return value;
  throw new ConfigError(`${name} has spaces around it or is not plain ASCII; was it copied whole?`);
}

function duration<T>(name: string, value: T): T {
  // The timers of JavaScript take no more than 2^31 - 1.
  if (value === undefined || (typeof value === "number" && value > 0 && value < 2 ** 31)) return value;
  throw new ConfigError(`${name} must be a positive number of milliseconds`);
}

function count(name: string, value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new ConfigError(`${name} must be a whole number from 0 on`);
}

function checkHeaders(headers: object): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w-]+$/.test(name)) throw new ConfigError(`${JSON.stringify(name)} is not a name of a header`);
    if (OWN_HEADER.test(name)) {
      throw new ConfigError(`the header ${name} is set by the SDK`);
    }
    headerText(`the header ${name}`, value ?? null);
  }
}

/** What the caller brings along must have what is called of it, and only one thing can carry the requests. */
function checkSeams(options: ClientOptions): void {
  for (const [name, methods] of Object.entries(SEAMS)) {
    const seam = options[name as keyof typeof SEAMS] as Readonly<Record<string, unknown>> | undefined;
    if (seam !== undefined && methods.split(" ").some((method) => typeof seam?.[method] !== "function")) {
      throw new ConfigError(`${name} must have the methods ${methods}`);
    }
  }
  const { proxy, fetch, transport } = options;
  if ([proxy, fetch, transport].filter((carrier) => carrier !== undefined).length > 1) {
    throw new ConfigError("proxy, fetch and transport exclude each other; give one of them");
  }
}

/** Base URL of the API and of the accounts host. */
function urlsOf(domain: string): [string, string] {
  const known = policy.SERVERS.find(({ name }) => name === domain);
  if (known) return [known.api, known.accounts];
  const url = domain.replace(/\/+$/, "");
  // First, for it may hold a password.
  if (/[@?#]/.test(url)) throw new ConfigError("domain must be a URL without user, query and fragment");
  if (!URL_FORM.test(url) || !URL.canParse(url)) {
    const names = policy.SERVERS.map(({ name }) => name).join(", ");
    throw new ConfigError(`domain must be ${names} or a URL, not ${domain}`);
  }
  const { protocol, hostname } = new URL(url);
  if (protocol === "http:" && !LOOPBACK.test(hostname)) {
    throw new ConfigError(`domain must not be ${url}: plain http is for loopback only`);
  }
  return [url, policy.SERVERS.find(({ api }) => api === url)?.accounts ?? url];
}
