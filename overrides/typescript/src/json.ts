// An integer of 16 digits or more in front of which a value can begin; inside quotes most ids are no match.
const LONG_INTEGER = /[:,[\s]-?\d{16}/;
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*(?!\s*:)/g;

/**
 * `JSON.parse` that keeps the digits of long integers: they become strings, which the readers of fields take for numbers
 * where a number is due. The platform's ids have 19 digits, a number in JavaScript keeps 15.
 *
 * @throws SyntaxError: it is not JSON.
 * @internal
 */
export function parseJson(text: string): unknown {
  const quoted = (token: string): string => (/^-?[1-9]\d{15,}$/.test(token) ? `"${token}"` : token);
  return JSON.parse(LONG_INTEGER.test(text) ? text.replace(STRING_OR_NUMBER, quoted) : text);
}

/**
 * An object of JSON.
 *
 * @internal
 */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Whether a value is an object with fields, not a list.
 *
 * @internal
 */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
