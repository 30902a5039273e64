import { type Call, execute, type World } from "./call.js";
import { CORE_ERRORS } from "./catalogue.js";
import { systemClock, systemSleeper } from "./clock.js";
import {
  type ClientOptions,
  type Config,
  type CoreOptions,
  checkedOptions,
  type RequestOptions,
  resolve,
} from "./config.js";
import { type CodeClasses, ConfigError, FeishuVCError, withFacts } from "./errors.js";
import { FetchTransport } from "./fetch-transport.js";
import type { Transport } from "./http.js";
import { quietLogger } from "./logger.js";
import type { Operation } from "./operation.js";
import { writeModel } from "./schema.js";
import { INSPECT } from "./secrets.js";
import { type AppTicket, customAppToken, Platform, providedToken, storeAppToken, storeTenantToken } from "./sources.js";
import { TokenCache, type TokenSource, type UserSource } from "./tokens.js";
import { fillPath, queryOf } from "./url.js";

/**
 * The values of one call, by the names of the wire.
 *
 * @internal
 */
export interface Values {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: object;
}

/**
 * A client without resources, for programs that want only some of them in their bundle. It calls as the app, or with tokens
 * that it is given; logins of users and the renewal of their tokens are in `FeishuVC`, as is everything else.
 *
 * @example
 * ```ts
 * const reserves = new Reserves(new CoreClient());
 * await reserves.getActiveMeeting("6911188411932033028");
 * ```
 */
export class CoreClient {
  readonly #config: Config;
  readonly #world: World;
  readonly #options: CoreOptions;
  readonly #storeApp: TokenSource;
  readonly #user: UserSource | undefined;
  readonly #platform: Platform;
  #appTicket: AppTicket | undefined;
  #isClosed = false;

  /**
   * Configures a client. Nothing is sent yet. Options beat the environment.
   *
   * @throws ConfigError: something is missing or malformed.
   */
  constructor(options: CoreOptions = {}) {
    const { clock = systemClock, sleeper = systemSleeper, logger = quietLogger, tokenStore } = options;
    this.#options = options;
    this.#config = resolve(options);
    const transport =
      options.transport ?? (options.fetch ? new FetchTransport(options.fetch) : this.connect(options.proxy));
    const cache = new TokenCache(clock, logger, tokenStore);
    this.#world = { transport, cache, clock, sleeper, logger, known: { ...CORE_ERRORS } };
    this.#platform = new Platform(this.#config, this.#world);
    this.#appTicket = options.appTicket;
    this.#storeApp = storeAppToken(this.#platform, () => this.#appTicket);
    this.#user = this.userSource(options);
    if (this.#user) cache.put(this.#user.key, this.#user.current);
  }

  /**
   * The user that the client acts as, if there is one.
   *
   * @internal
   */
  protected userSource({ userToken }: ClientOptions): UserSource | undefined {
    if (userToken === undefined) return undefined;
    throw new ConfigError("userToken is for FeishuVC; a CoreClient takes tokens of users per call");
  }

  /**
   * What carries the requests if the caller brings nothing.
   *
   * @internal
   */
  protected connect(proxy: string | undefined): Transport {
    if (proxy === undefined) return new FetchTransport();
    throw new ConfigError("proxy is for Node; elsewhere give a fetch that knows it");
  }

  /**
   * Hands over the ticket of a store app, from the platform's `app_ticket` event.
   *
   * @throws ConfigError: it is empty.
   */
  setAppTicket(ticket: string): void {
    if (typeof ticket !== "string" || !ticket) throw new ConfigError("ticket must be a text that is not empty");
    this.#appTicket = ticket;
  }

  /** Closes the connections. A closed client cannot be used again. */
  close(): void {
    this.#isClosed = true;
    this.#world.transport.close();
  }

  /** What the client is, without its secrets. */
  toString(): string {
    const { appId, baseUrl, appType } = this.#config;
    return `FeishuVC(appId="${appId}", domain="${baseUrl}", appType="${appType}")`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }

  /**
   * Takes note of codes that its calls can end with. The others are a plain `APIError`.
   *
   * @internal
   */
  know(errors: CodeClasses): void {
    Object.assign(this.#world.known, errors);
  }

  /**
   * Calls an operation.
   *
   * @internal
   */
  async call<T>(operation: Operation, values: Values, options: RequestOptions = {}): Promise<T> {
    const { id, method, path, request, response } = operation;
    const config = this.#config;
    let call: Call;
    try {
      this.checkOpen();
      const own = checkedOptions(options);
      const body = request && JSON.stringify(writeModel(request, values.body));
      call = {
        operation,
        url: config.baseUrl + fillPath(path, values.path ?? {}) + queryOf(values.query ?? {}),
        headers: own.headers,
        limits: { ...config, ...own },
        secrets: [config.appSecret],
        ...(body && { contentType: "application/json; charset=utf-8", content: () => body }),
        ...this.#bearer(operation, own),
      };
    } catch (error) {
      throw error instanceof FeishuVCError ? withFacts(error, { operation: id, method, path }) : error;
    }
    return execute(call, (answer) => (response && answer.data(response)) as T, this.#world);
  }

  /** @internal */
  protected get platform(): Platform {
    return this.#platform;
  }

  /** @internal */
  protected checkOpen(): void {
    if (this.#isClosed) throw new ConfigError("the client is closed");
  }

  /** The token of a call: one given for this call, then the configured one, the user's, the app's. */
  #bearer(operation: Operation, options: RequestOptions): { token?: string; source?: TokenSource } {
    const takesUser = operation.tokens.includes("user_access_token");
    if (options.userAccessToken) {
      if (!takesUser) throw refusal(operation, "user_access_token");
      return { token: options.userAccessToken };
    }
    if (this.#config.accessToken) return { token: this.#config.accessToken };
    if (this.#user && takesUser) return { source: this.#user };
    if (!operation.tokens.includes("tenant_access_token")) throw refusal(operation, "tenant_access_token");
    return { source: this.#tenant(options.tenantKey) };
  }

  #tenant(tenantKey: string | undefined): TokenSource {
    const { tokenProvider } = this.#options;
    if (tokenProvider) return providedToken(this.#platform, tokenProvider, tenantKey);
    const { appId, appType } = this.#config;
    if (!appId) throw new ConfigError("no tenant token can be had without appId and appSecret");
    if (appType === "store") {
      if (tenantKey) return storeTenantToken(this.#platform, this.#storeApp, tenantKey);
      throw new ConfigError("a store app acts in one tenant at a time: give the option tenantKey");
    }
    if (tenantKey === undefined) return customAppToken(this.#platform);
    throw new ConfigError("tenantKey is for store apps; a custom app belongs to one tenant (see appType)");
  }
}

function refusal({ tokens, scopes }: Operation, kind: string): ConfigError {
  const [needed, permission] = [tokens.join(" or "), scopes.join(" or ")];
  return new ConfigError(`the operation takes no ${kind}; it needs a ${needed} with the permission ${permission}`);
}
