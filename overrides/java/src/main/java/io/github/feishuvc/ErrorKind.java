package io.github.feishuvc;

/** What sort of failure an error is; the same in every language of this SDK. */
public enum ErrorKind {
  /** The configuration or an argument is missing or malformed; nothing was sent. */
  CONFIG,
  /** No answer, or only a part of one. */
  CONNECTION,
  /** An attempt, or the deadline of the whole call, ran out of time. */
  TIMEOUT,
  /** A token was refused, or could not be had. */
  AUTH,
  /** Too many requests. */
  RATE_LIMIT,
  /** The platform answered with a code other than 0. */
  API,
  /** An error status without the platform's error body. */
  HTTP,
  /** An answer that cannot be read. */
  DECODE
}
