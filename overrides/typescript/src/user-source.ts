/** A user's tokens: the pair that is refreshed, and the exchange that it begins with. */

import type { Answer } from "./answer.js";
import { AuthError } from "./errors.js";
import { granted, lifetimeOf, type Platform } from "./sources.js";
import { isToken } from "./stores.js";
import { CREATE_USER_ACCESS_TOKEN } from "./token-operations.js";
import type { Grant, UserSource } from "./tokens.js";
import { type UserToken, userToken } from "./user-token.js";

/** Fields of a request; those that are undefined are not sent. */
type Form = Readonly<Record<string, string | undefined>>;

/**
 * A user's token. Each refresh token can be used once, so a new pair is handed over before it is used. It reaches no store:
 * the caller keeps the pair.
 *
 * @internal
 */
export class RefreshedUserToken implements UserSource {
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
  return postForm(platform, form, (answer) => {
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

/** A request to the OAuth 2.0 endpoint on the accounts host. */
function postForm<T>(platform: Platform, form: Form, read: (answer: Answer) => T): Promise<T> {
  const { appId, appSecret, accountsUrl } = platform.config;
  const all: Form = { client_id: appId, client_secret: appSecret, ...form };
  const fields = Object.fromEntries(Object.entries(all).filter(([, value]) => value != null)) as Record<string, string>;
  return platform.execute(CREATE_USER_ACCESS_TOKEN, fields, read, {
    url: accountsUrl + CREATE_USER_ACCESS_TOKEN.path,
    codeOptional: true,
    contentType: "application/x-www-form-urlencoded",
    content: () => new URLSearchParams(fields).toString(),
  });
}
