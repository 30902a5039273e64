// Code copied from overrides/typescript/src/secrets.ts by make. DO NOT EDIT.

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * Keep fields of an object out of what `console.log` shows of it, in Node, Bun and Deno. The fields themselves, and what
 * `JSON.stringify` writes, stay as they are.
 *
 * @internal
 */
export function concealed<T extends object>(object: T, names: readonly string[]): T {
  const show = (): object => {
    const shown = { ...object } as Record<string, unknown>;
    for (const name of names) {
      if (shown[name] != null) shown[name] = "***";
    }
    return shown;
  };
  return Object.defineProperty(object, INSPECT, { value: show });
}

/**
 * Make what `console.log` shows of the instances of a class the text of its `toString`.
 *
 * @internal
 */
export { INSPECT };

/**
 * A text without the secrets that a server quoted in it.
 *
 * @internal
 */
export function struckOut(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => (secret ? shown.replaceAll(secret, "***") : shown), text);
}
