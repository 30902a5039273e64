// Code copied from overrides/typescript/src/url.ts by make. DO NOT EDIT.

/** Puts values into paths and queries. A value can never reach another path: it is encoded, and `..` is refused. */

import { ConfigError } from "./errors.js";
import { wireText } from "./schema.js";

/**
 * The path with its values, percent-encoded.
 *
 * @throws ConfigError: a value is missing, empty, `.` or `..`, or not a string.
 * @internal
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" || /^\.{0,2}$/.test(value)) {
      throw new ConfigError(`${name} must be a string that can stand in a path, not "${value}"`);
    }
    return encoded(value, name);
  });
}

/**
 * The query with its question mark, or nothing. What is null or undefined is left out, lists are repeated.
 *
 * @throws ConfigError: a value is no valid text or time.
 * @internal
 */
export function queryOf(values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item != null)
      .map((item) => `${name}=${encoded(wireText(item, name), name)}`),
  );
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function encoded(value: string, name: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw new ConfigError(`${name} is not valid text: it holds half of a surrogate pair`);
  }
}
