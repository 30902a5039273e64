// Code copied from overrides/typescript/src/sources.ts by make. DO NOT EDIT.

/** Where tokens come from: a source for each kind, each a few requests to the platform's token operations. */

import type { Answer } from "./answer.js";
import { type Call, execute, type World } from "./call.js";
import type { Config } from "./config.js";
import { APIError, AuthError } from "./errors.js";
import type { Operation } from "./operation.js";
import * as policy from "./policy.js";
import { numberOf } from "./schema.js";
import { isToken } from "./stores.js";
import * as operations from "./token-operations.js";
import type { Grant, TokenSource } from "./tokens.js";
import { type UserToken, userToken } from "./user-token.js";

/** Fields of token requests whose values no error may show. */
const SECRET_FIELDS = ["app_secret", "app_ticket", "client_secret", "code", "code_verifier", "refresh_token"];

/** The ticket of a store app, or a function that returns the latest one. */
export type AppTicket = string | (() => string | undefined | Promise<string | undefined>);

/** A token from a `TokenProvider`. */
export interface Token {
  /** The token. */
  readonly value: string;
  /** When it ends. */
  readonly expiresAt: Date;
}

/**
 * Gets tenant tokens from elsewhere, such as a service that keeps the app secret for others. What it returns is kept and
 * renewed like the platform's own tokens, and no two calls of it run at once for a tenant.
 */
export interface TokenProvider {
  /** @param tenantKey - The tenant, for store apps. */
  token(tenantKey?: string): Token | Promise<Token>;
}

/** Fields of a request; those that are undefined are not sent. */
type Form = Readonly<Record<string, string | undefined>>;

/**
 * Makes token requests: what all sources share.
 *
 * @internal
 */
export class Platform {
  readonly config: Config;
  readonly world: World;

  constructor(config: Config, world: World) {
    this.config = config;
    this.world = world;
  }

  /** The key of a token in a store. It holds no secret. */
  async storeKey(key: string): Promise<string> {
    const { baseUrl, appId, appSecret } = this.config;
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(appSecret));
    const hash = Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, "0"));
    return [baseUrl, appId, hash.join(""), key].join("|");
  }

  /** What most token requests say of the app. */
  get credentials(): Form {
    return { app_id: this.config.appId, app_secret: this.config.appSecret };
  }

  /** A token request with a JSON body; the token of `source` goes into it as `app_access_token`. */
  post<T>(operation: Operation, body: Form, read: (answer: Answer) => T, source?: TokenSource): Promise<T> {
    return this.#execute(operation, body, read, {
      url: this.config.baseUrl + operation.path,
      source,
      contentType: "application/json; charset=utf-8",
      content: (token) => JSON.stringify(source ? { ...body, app_access_token: token } : body),
    });
  }

  /** A request to the OAuth 2.0 endpoint on the accounts host. */
  postForm<T>(operation: Operation, form: Form, read: (answer: Answer) => T): Promise<T> {
    const all: Form = { client_id: this.config.appId, client_secret: this.config.appSecret, ...form };
    const fields = Object.fromEntries(Object.entries(all).filter(([, value]) => value != null)) as Record<string, string>;
    return this.#execute(operation, fields, read, {
      url: this.config.accountsUrl + operation.path,
      codeOptional: true,
      contentType: "application/x-www-form-urlencoded",
      content: () => new URLSearchParams(fields).toString(),
    });
  }

  #execute<T>(
    operation: Operation,
    values: Form,
    read: (answer: Answer) => T,
    request: Pick<Call, "url" | "contentType" | "content"> & Partial<Call>,
  ): Promise<T> {
    // No deadline and no signal: the request serves every caller that waits, and must not end with the first one's time.
    const limits = { ...this.config, deadline: undefined };
    const secrets = SECRET_FIELDS.map((name) => values[name] ?? "");
    return execute({ operation, ofToken: true, secrets, limits, ...request }, read, this.world);
  }
}

/**
 * The tenant token of a custom app.
 *
 * @internal
 */
export function customAppToken(platform: Platform): TokenSource {
  const operation = operations.CREATE_TENANT_ACCESS_TOKEN_INTERNAL;
  return shared(platform, "tenant", () =>
    platform.post(operation, platform.credentials, granted("tenant_access_token")),
  );
}

/**
 * The app token of a store app. It needs the ticket that the platform pushes; without a valid one the platform is asked to
 * push one.
 *
 * @internal
 */
export function storeAppToken(platform: Platform, latest: () => AppTicket | undefined): TokenSource {
  const { credentials } = platform;
  const resend = (): Promise<void> => platform.post(operations.RESEND_APP_TICKET, credentials, () => {});
  return shared(platform, "app", async () => {
    const ticket = latest();
    const text: unknown = typeof ticket === "function" ? await ticket() : ticket;
    if (typeof text !== "string" || !text) {
      await resend();
      throw new AuthError("there is no app ticket yet", {
        advice: "The platform was asked to push one; hand it to setAppTicket() when the event arrives.",
      });
    }
    try {
      const body = { ...credentials, app_ticket: text };
      return await platform.post(operations.CREATE_APP_ACCESS_TOKEN, body, granted("app_access_token"));
    } catch (error) {
      if (error instanceof APIError && policy.TOKENS_TICKET_CODES.includes(error.code ?? 0)) {
        await resend().catch(() => {}); // the caller is to learn about the ticket, whatever becomes of this
      }
      throw error;
    }
  });
}

/**
 * The tenant token of a store app in one tenant.
 *
 * @internal
 */
export function storeTenantToken(platform: Platform, app: TokenSource, tenantKey: string): TokenSource {
  const operation = operations.CREATE_TENANT_ACCESS_TOKEN;
  return shared(platform, `tenant|${tenantKey}`, () =>
    platform.post(operation, { tenant_key: tenantKey }, granted("tenant_access_token"), app),
  );
}

/** A source of tokens that a store may keep. */
function shared(platform: Platform, key: string, fetch: () => Promise<Grant>): TokenSource {
  return { key, fetch, storeKey: () => platform.storeKey(key) };
}

/**
 * A tenant token from the caller's own provider. It reaches no store: nothing tells the tokens of one provider from those
 * of another.
 *
 * @internal
 */
export function providedToken(platform: Platform, provider: TokenProvider, tenantKey?: string): TokenSource {
  return {
    key: `provided|${tenantKey ?? ""}`,
    async fetch(): Promise<Grant> {
      const token: Partial<Token> | undefined = await provider.token(tenantKey);
      const lifetime = Number(token?.expiresAt) - platform.world.clock.now();
      if (!isToken(token?.value) || !(token.expiresAt instanceof Date) || !(lifetime > 0)) {
        throw new AuthError("the token provider returned no token that ends in the future");
      }
      return { value: token.value, lifetime };
    },
  };
}

/**
 * A user's token. Each refresh token can be used once, so a new pair is handed over before it is used. It reaches no store:
 * the caller keeps the pair.
 *
 * @internal
 */
export class RefreshedUserToken implements TokenSource {
  readonly key = "user";
  readonly #platform: Platform;
  readonly #onRefresh: ((pair: UserToken) => unknown) | undefined;
  #pair: UserToken;
  #isHandedOver = true;

  constructor(platform: Platform, pair: UserToken, onRefresh?: (pair: UserToken) => unknown) {
    this.#platform = platform;
    this.#pair = pair;
    this.#onRefresh = onRefresh;
  }

  /** The current token, and how long it lives. */
  get current(): Grant {
    const { accessToken, expiresAt } = this.#pair;
    const left = expiresAt ? expiresAt.getTime() - this.#platform.world.clock.now() : Number.POSITIVE_INFINITY;
    return { value: accessToken, lifetime: left };
  }

  async fetch(): Promise<Grant> {
    if (!this.#isHandedOver) {
      // `onRefresh` failed the last time. The platform has used up the old refresh token, so the pair that is waiting is
      // the only way on: hand it over first, then go on from it.
      await this.#handOver();
      if (this.current.lifetime > 0) return this.current;
    }
    const { refreshToken } = this.#pair;
    if (!refreshToken) {
      throw new AuthError("the user token ended and there is no refresh token", {
        advice: "Ask the user to log in again, with the permission offline_access.",
      });
    }
    this.#pair = await requestUserToken(this.#platform, { grant_type: "refresh_token", refresh_token: refreshToken });
    this.#isHandedOver = false;
    await this.#handOver();
    return this.current;
  }

  async #handOver(): Promise<void> {
    await this.#onRefresh?.(this.#pair);
    this.#isHandedOver = true;
  }
}

/**
 * Exchange a code or a refresh token for a pair.
 *
 * @internal
 */
export function requestUserToken(platform: Platform, form: Form): Promise<UserToken> {
  const now = platform.world.clock.now();
  return platform.postForm(operations.CREATE_USER_ACCESS_TOKEN, form, (answer) => {
    const { value, lifetime } = granted("access_token", "expires_in")(answer);
    const { refresh_token: refreshToken, scope } = answer.content;
    const refreshLifetime = lifetimeOf(answer.content.refresh_token_expires_in);
    return userToken({
      accessToken: value,
      ...(isToken(refreshToken) && { refreshToken }),
      expiresAt: new Date(now + lifetime),
      ...(refreshLifetime && { refreshExpiresAt: new Date(now + refreshLifetime) }),
      ...(typeof scope === "string" && { scope }),
    });
  });
}

/** Reads the token in an answer. A lifetime that is a numeric string counts as a number. */
function granted(token: string, expire = "expire"): (answer: Answer) => Grant {
  return ({ content, facts }) => {
    const value = content[token];
    const lifetime = lifetimeOf(content[expire]);
    if (isToken(value) && lifetime) return { value, lifetime };
    const what = isToken(value) ? `${expire} is not a positive number` : `${token} is missing or no text for a header`;
    throw new AuthError(`the answer holds no usable token: ${what}`, facts);
  };
}

/** Milliseconds from seconds on the wire. */
function lifetimeOf(value: unknown): number | undefined {
  const seconds = numberOf(value) ?? 0;
  return seconds > 0 && seconds < 1e10 ? seconds * 1000 : undefined;
}
