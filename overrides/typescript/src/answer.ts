/** Reads answers: success is HTTP 2xx and code 0; everything else becomes the error that it is. */

import {
  APIError,
  AuthError,
  type CodeClasses,
  DecodeError,
  type ErrorFacts,
  type FeishuVCError,
  HTTPStatusError,
  RateLimitError,
  withFacts,
} from "./errors.js";
import { logIdOf, type TransportResponse } from "./http.js";
import { isObject, type JsonObject, parseJson } from "./json.js";
import * as policy from "./policy.js";
import { integerOf, readModel, type Schema } from "./schema.js";
import { struckOut } from "./secrets.js";

/**
 * An answer whose frame has been read. One without a readable frame has no code.
 *
 * @internal
 */
export class Answer {
  readonly response: TransportResponse;
  /** The answer as a whole; empty if it is not JSON. */
  readonly content: JsonObject;
  /** The platform's code; a numeric string counts. */
  readonly code: number | undefined;

  /** @param codeOptional - A readable answer with status 2xx and no code counts as code 0. */
  constructor(response: TransportResponse, codeOptional = false) {
    this.response = response;
    const content = parsed(response.body);
    this.content = content ?? {};
    this.code = integerOf(this.content.code) ?? (codeOptional && content && this.#isSuccessful ? 0 : undefined);
  }

  /** Whether the operation was carried out. */
  get ok(): boolean {
    return this.code === 0 && this.#isSuccessful;
  }

  get #isSuccessful(): boolean {
    return this.response.status >= 200 && this.response.status < 300;
  }

  /** The platform's id of the request. */
  get logId(): string | undefined {
    const detail = objectOf(this.content.error);
    return logIdOf(this.response.headers) ?? textOf(detail.log_id) ?? textOf(detail.logid);
  }

  /** What every error about this answer says. */
  get facts(): ErrorFacts {
    return { code: this.code, httpStatus: this.response.status, logId: this.logId };
  }

  /**
   * The content of the answer.
   *
   * @throws DecodeError: a field has wrong content; the message names the field.
   */
  data(schema: Schema): object {
    try {
      return readModel(schema, this.content.data ?? {});
    } catch (error) {
      throw error instanceof DecodeError ? withFacts(error, this.facts) : error;
    }
  }

  /**
   * The error that the answer is.
   *
   * @param known - The classes of the codes that have one.
   * @param ofToken - Whether it answers a request for a token.
   * @param secrets - What the answer may quote and the error must not.
   */
  error(
    known: CodeClasses,
    ofToken: boolean,
    secrets: readonly string[],
    retryAfter: number | undefined,
  ): FeishuVCError {
    const { code, response } = this;
    if (!code) return this.#unreadable(ofToken, secrets, retryAfter);
    const text = (value: unknown): string | undefined => {
      const found = textOf(value);
      return found && struckOut(found, secrets);
    };
    const detail = objectOf(this.content.error);
    const Known = known[code];
    const Uncatalogued = response.status === 429 ? RateLimitError : ofToken ? AuthError : APIError;
    const msg = text(this.content.msg) ?? text(this.content.error_description); // the latter in OAuth 2.0 answers
    return new (Known ?? Uncatalogued)(msg ?? "the platform gave no reason", {
      ...this.facts,
      msg,
      advice: Known?.advice,
      retryAfter,
      troubleshooter: text(detail.troubleshooter),
      permissionViolations: objectsOf(detail.permission_violations).map(({ type, subject, scope, description }) => ({
        type: text(type),
        subject: text(subject ?? scope), // `scope` in the documentation, `subject` on the wire
        description: text(description),
      })),
      fieldViolations: objectsOf(detail.field_violations).map(({ field, value, description }) => ({
        field: text(field),
        value: text(value),
        description: text(description),
      })),
    });
  }

  #unreadable(ofToken: boolean, secrets: readonly string[], retryAfter: number | undefined): FeishuVCError {
    const { status, body } = this.response;
    const text = new TextDecoder().decode(body);
    // Secrets first: the cut could leave a part of one.
    const excerpt = struckOut(text, secrets).slice(0, policy.LIMITS_EXCERPT_BYTES).trim();
    const begin =
      ofToken && text.includes("_token")
        ? "It may hold a token and is not shown"
        : `It begins with: ${JSON.stringify(excerpt)}`;
    const facts = { httpStatus: status, logId: this.logId, retryAfter };
    if (this.#isSuccessful) return new DecodeError(`the answer is not the platform's: no code in it. ${begin}`, facts);
    const redirects = status >= 300 && status < 400;
    return new HTTPStatusError(
      redirects
        ? "the server redirects, which is not followed: it would carry the token elsewhere"
        : `the server answered with an error. ${begin}`,
      {
        ...facts,
        advice: "A proxy or a gateway may have answered in place of the platform; check domain and network.",
      },
    );
  }
}

function parsed(body: Uint8Array): JsonObject | undefined {
  try {
    // Skips a byte order mark, refuses what is not UTF-8.
    const content = parseJson(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return isObject(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
