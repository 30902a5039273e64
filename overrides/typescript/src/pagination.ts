import { DecodeError } from "./errors.js";

/**
 * The items of all pages. Each page is fetched when its first item is asked for.
 *
 * @param fetch - Gets the page that begins at a token, the first one for undefined.
 * @param items - Field with the items.
 * @param hasMore - Field that tells whether there is another page.
 * @param nextToken - Field that tells where that one begins.
 * @throws DecodeError: an answer promises another page and does not say where, or where we have been.
 * @internal
 */
export async function* pages<P, T>(
  fetch: (token: string | undefined) => Promise<P>,
  items: (page: P) => readonly T[] | undefined,
  hasMore: keyof P & string,
  nextToken: keyof P & string,
): AsyncGenerator<T, void, undefined> {
  const seen = new Set<unknown>(["", undefined]);
  let token: string | undefined;
  while (true) {
    const page = await fetch(token);
    yield* items(page) ?? [];
    if (!page[hasMore]) return;
    const next = page[nextToken] as string | undefined;
    if (seen.has(next)) {
      const what = next ? "was given before" : "is empty";
      throw new DecodeError(`the answer promises another page, but its ${nextToken} ${what}`);
    }
    seen.add(next);
    token = next;
  }
}
