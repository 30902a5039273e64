// Code copied from overrides/typescript/src/node/file-store.ts by make. DO NOT EDIT.

/** Tokens in files, for processes of one user on one machine. */

import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { concealed } from "../secrets.js";
import type { Release, StoredToken, TokenStore } from "../stores.js";

/** How a `FileTokenStore` works. */
export interface FileTokenStoreOptions {
  /**
   * Milliseconds to wait for another process that is fetching a token; 30 seconds by default. A lock that is older is that
   * of a process that died.
   */
  readonly lockTimeout?: number | undefined;
}

/**
 * Keeps each token in a file of its own that only its owner can read.
 *
 * Files are replaced atomically, so a reader never sees half of one, and whoever fetches a token locks its key, so that
 * processes which start together make one token request.
 *
 * @example
 * ```ts
 * const client = new FeishuVC({ tokenStore: new FileTokenStore("~/.cache/feishu-vc") });
 * ```
 */
export class FileTokenStore implements TokenStore {
  readonly #directory: string;
  readonly #lockTimeout: number;

  /** @param directory - Where the files are; made when it is needed, for its owner alone. `~` is the home directory. */
  constructor(directory: string, { lockTimeout = 30_000 }: FileTokenStoreOptions = {}) {
    this.#directory = directory.replace(/^~(?=$|\/)/, homedir());
    this.#lockTimeout = lockTimeout;
  }

  /** A file that cannot be understood counts as absent. */
  async get(key: string): Promise<StoredToken | undefined> {
    try {
      return concealed(JSON.parse(await readFile(this.#path(key), "utf8")) as StoredToken, ["value"]);
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof TypeError || isCode(error, "ENOENT")) return undefined;
      throw error;
    }
  }

  async set(key: string, token: StoredToken): Promise<void> {
    await this.#makeDirectory();
    const temporary = join(this.#directory, `.new-${randomUUID()}`);
    try {
      await writeFile(temporary, JSON.stringify(token), { mode: 0o600, flag: "wx" });
      await rename(temporary, this.#path(key));
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async delete(key: string, value: string): Promise<void> {
    if ((await this.get(key))?.value === value) await rm(this.#path(key), { force: true });
  }

  async lock(key: string): Promise<Release> {
    await this.#makeDirectory();
    const path = `${this.#path(key)}.lock`;
    const end = performance.now() + this.#lockTimeout;
    while (true) {
      try {
        const file = await open(path, "wx", 0o600);
        await file.close();
        return () => rm(path, { force: true });
      } catch (error) {
        if (!isCode(error, "EEXIST")) throw error;
      }
      await this.#breakIfOld(path);
      if (performance.now() > end) throw new Error("another process holds the lock");
      await sleep(20);
    }
  }

  /** Renamed first: of several processes that find the lock of a dead one, one removes it, and nobody a fresh one. */
  async #breakIfOld(path: string): Promise<void> {
    const aside = `${path}-${randomUUID()}`;
    try {
      if (Date.now() - (await stat(path)).mtimeMs < this.#lockTimeout) return;
      await rename(path, aside);
      await rm(aside, { force: true });
    } catch (error) {
      if (!isCode(error, "ENOENT")) throw error;
    }
  }

  async #makeDirectory(): Promise<void> {
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
  }

  #path(key: string): string {
    return join(this.#directory, `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.json`);
  }
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
