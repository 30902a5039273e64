import { concealed } from "./secrets.js";

/**
 * A user's token and the refresh token for the next one, as the caller keeps it between runs. `JSON.stringify` writes it,
 * {@link parseUserToken} reads it.
 *
 * @example
 * ```ts
 * const userToken = parseUserToken(await readFile(file, "utf8"));
 * const client = new FeishuVC({ userToken, onRefresh: (pair) => writeFile(file, JSON.stringify(pair)) });
 * ```
 */
export interface UserToken {
  /** The token that calls carry. */
  readonly accessToken: string;
  /** Gets the next pair. It can be used once. Absent if the user did not grant `offline_access`. */
  readonly refreshToken?: string | undefined;
  /** When `accessToken` ends; absent if that is not known, and then it is used until it is rejected. */
  readonly expiresAt?: Date | undefined;
  /** When `refreshToken` ends. */
  readonly refreshExpiresAt?: Date | undefined;
  /** Granted permissions, separated by spaces. */
  readonly scope?: string | undefined;
}

/**
 * Reads a pair that `JSON.stringify` wrote.
 *
 * @throws SyntaxError: it is not JSON.
 */
export function parseUserToken(json: string): UserToken {
  return userToken(
    JSON.parse(json, (key, value: unknown) => (/xpiresAt$/.test(key) ? new Date(value as string) : value)) as UserToken,
  );
}

/**
 * A pair whose tokens are not printed.
 *
 * @internal
 */
export function userToken(pair: UserToken): UserToken {
  return concealed({ ...pair }, ["accessToken", "refreshToken"]);
}
