// Code copied from overrides/typescript/src/logger.ts by make. DO NOT EDIT.

/**
 * Where to log. `console`, and the loggers of pino, winston and most others are one.
 *
 * Secrets and tokens are never logged, at any level: what is logged of a request is its method, its path without values,
 * the status, the code, the log id, the attempt and the duration.
 */
export interface Logger {
  /** A line for each attempt. */
  debug(message: string): void;
  /** What went wrong without failing a call: a store that is bypassed, a token that could not be renewed in time. */
  warn(message: string): void;
}

/**
 * Says nothing of what goes well.
 *
 * @internal
 */
export const quietLogger: Logger = {
  debug: () => {},
  warn: (message) => console.warn(`feishu-vc: ${message}`),
};
