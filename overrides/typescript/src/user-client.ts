import { LOGIN_ERRORS } from "./catalogue.js";
import { type ClientOptions, headerText } from "./config.js";
import { CoreClient } from "./core-client.js";
import { ConfigError } from "./errors.js";
import type { UserSource } from "./tokens.js";
import { RefreshedUserToken, requestUserToken } from "./user-source.js";
import type { UserToken } from "./user-token.js";

/** What an authorization code is exchanged with. */
export interface ExchangeOptions {
  /** The address that the authorization page was given. */
  readonly redirectUri?: string | undefined;
  /** PKCE verifier; only if the authorization page was given a challenge. */
  readonly codeVerifier?: string | undefined;
  /** Narrows the permissions; separated by spaces. */
  readonly scope?: string | undefined;
}

/** A client that can also act as a user. */
export abstract class UserClient extends CoreClient {
  /**
   * Configures a client. Nothing is sent yet. Options beat the environment.
   *
   * @throws ConfigError: something is missing or malformed.
   */
  constructor(options: ClientOptions = {}) {
    super(options);
    this.know(LOGIN_ERRORS);
  }

  /**
   * Exchanges the code that the authorization page handed over for a user's token pair.
   *
   * @param code - The authorization code. Valid for five minutes, once.
   * @throws AuthError: the platform refused; its subclasses say why.
   */
  async exchangeCode(code: string, options: ExchangeOptions = {}): Promise<UserToken> {
    this.checkOpen();
    if (!this.platform.config.appId) throw new ConfigError("exchanging a code needs appId and appSecret");
    if (!code) throw new ConfigError("code must not be empty");
    return requestUserToken(this.platform, {
      grant_type: "authorization_code",
      code,
      redirect_uri: options.redirectUri,
      code_verifier: options.codeVerifier,
      scope: options.scope,
    });
  }

  /** @internal */
  protected override userSource({ userToken, onRefresh }: ClientOptions): UserSource | undefined {
    if (userToken === undefined) return undefined;
    if (!headerText("userToken.accessToken", userToken?.accessToken)) {
      throw new ConfigError("userToken.accessToken must not be empty");
    }
    if (userToken.refreshToken && !this.platform.config.appId) {
      throw new ConfigError("a refresh token needs appId and appSecret");
    }
    return new RefreshedUserToken(this.platform, userToken, onRefresh);
  }
}
