/**
 * The name of a value of an enum, `UNKNOWN_…` for one that this version does not know.
 *
 * @example
 * ```ts
 * nameOf(MeetingStatus, 2); // "IN_PROGRESS"
 * nameOf(MeetingStatus, 9); // "UNKNOWN_9"
 * nameOf(MeetingStatus, undefined); // undefined
 * ```
 */
export function nameOf<V extends number | string>(
  values: Readonly<Record<string, V>>,
  value: V | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  return Object.keys(values).find((name) => values[name] === value) ?? `UNKNOWN_${value}`;
}
