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

type Form = Readonly<Record<string, string>>;

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
    return this.execute(operation, body, read, {
      url: this.config.baseUrl + operation.path,
      source,
      contentType: "application/json; charset=utf-8",
      content: (token) => JSON.stringify(source ? { ...body, app_access_token: token } : body),
    });
  }

  /** A token request of any kind; what it must not show is among `values`. */
  execute<T>(
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
 * Reads the token in an answer. A lifetime that is a numeric string counts as a number.
 *
 * @internal
 */
export function granted(token: string, expire = "expire"): (answer: Answer) => Grant {
  return ({ content, facts }) => {
    const value = content[token];
    const lifetime = lifetimeOf(content[expire]);
    if (isToken(value) && lifetime) return { value, lifetime };
    const what = isToken(value) ? `${expire} is not a positive number` : `${token} is missing or no text for a header`;
    throw new AuthError(`the answer holds no usable token: ${what}`, facts);
  };
}

/**
 * Milliseconds from seconds on the wire.
 *
 * @internal
 */
export function lifetimeOf(value: unknown): number | undefined {
  const seconds = numberOf(value) ?? 0;
  return seconds > 0 && seconds < 1e10 ? seconds * 1000 : undefined;
}
