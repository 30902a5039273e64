// Code copied from overrides/typescript/src/operation.ts by make. DO NOT EDIT.

import type { Schema } from "./schema.js";

/**
 * What the runtime must know of an operation. The generated resources declare one for each method.
 *
 * @internal
 */
export interface Operation {
  /** `<resource>.<method>`, as errors print it. */
  readonly id: string;
  readonly method: string;
  /** Path with `{name}` in place of values. */
  readonly path: string;
  /** Kinds of token that it takes. */
  readonly tokens: readonly string[];
  /** Permissions, any one of which is needed. */
  readonly scopes: readonly string[];
  /** Whether it may be repeated although its method says otherwise. */
  readonly retryable?: boolean;
  /** Fields of the request's body. */
  readonly request?: Schema;
  /** Fields of the answer; none if it has nothing to say. */
  readonly response?: Schema;
}
