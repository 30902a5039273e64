import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { inspect } from "node:util";

import { ConfigError, MemoryTokenStore, type StoredToken, type TokenStore } from "feishu-vc";
import { FileTokenStore } from "feishu-vc/node";

import { Log, Platform, RESERVE, SECRET, token } from "./harness.js";

const TOKEN: StoredToken = { value: "t-stored", expiresAt: 1_700_000_000_000, lifetime: 7_200_000 };

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "feishu-vc-"));
  after(() => rm(path, { recursive: true, force: true }));
  return path;
}

test("files are for their owner alone, and are not printed", async () => {
  const path = join(await folder(), "of", "tokens");
  const store = new FileTokenStore(path);
  assert.equal(await store.get("key"), undefined);
  await store.set("key", TOKEN);
  const read = await store.get("key");
  assert.deepEqual(read, TOKEN);
  assert.doesNotMatch(inspect(read), /t-stored/);
  const [name = ""] = await readdir(path);
  assert.equal((await stat(path)).mode & 0o777, 0o700);
  assert.equal((await stat(join(path, name))).mode & 0o777, 0o600);
  await store.delete("key", "t-other");
  assert.deepEqual(await store.get("key"), TOKEN);
  await store.delete("key", "t-stored");
  assert.deepEqual(await readdir(path), []);
});

test("a file that makes no sense counts as absent", async () => {
  const path = await folder();
  const store = new FileTokenStore(path);
  await store.set("key", TOKEN);
  const [name = ""] = await readdir(path);
  for (const text of ["", "null", "{half"]) {
    await writeFile(join(path, name), text);
    assert.equal(await store.get("key"), undefined);
  }
});

test("a lock is one holder's at a time, and a dead one's is broken", async () => {
  const path = await folder();
  const store = new FileTokenStore(path, { lockTimeout: 200 });
  const release = await store.lock("key");
  const order: string[] = [];
  const second = store.lock("key").then((free) => {
    order.push("second");
    return free;
  });
  await store.lock("other");
  order.push("release");
  await release();
  await (await second)();
  assert.deepEqual(order, ["release", "second"]);
  await store.lock("key");
  for (const name of await readdir(path)) await utimes(join(path, name), 0, 0);
  await (await store.lock("key"))();
});

test("who waits too long for a lock goes on without it", async () => {
  const path = await folder();
  const store = new FileTokenStore(path, { lockTimeout: 60_000 });
  await store.lock("key");
  const impatient = new FileTokenStore(path, { lockTimeout: -1 });
  await utimes(
    join(path, (await readdir(path))[0] ?? ""),
    new Date(Date.now() + 60_000),
    new Date(Date.now() + 60_000),
  );
  await assert.rejects(async () => impatient.lock("key"), /another process/);
});

test("~ is the home directory", () => {
  assert.doesNotThrow(() => new FileTokenStore("~/x"));
  assert.ok(homedir());
});

test("a folder that cannot be made is told, not thrown", async () => {
  const file = join(await folder(), "file");
  await writeFile(file, "");
  const platform = await Platform.start();
  const logger = new Log();
  const client = platform.client({ tokenStore: new FileTokenStore(file), logger });
  await client.reserves.getActiveMeeting(RESERVE);
  assert.ok(logger.lines.some((line) => line.startsWith("warn the token store could not be locked")));
});

test("a store is asked when a token is needed, by a key without the secret", async () => {
  const platform = await Platform.start();
  const keys: string[] = [];
  const memory = new MemoryTokenStore();
  const tokenStore: TokenStore = {
    get: (key) => {
      keys.push(key);
      return memory.get(key);
    },
    set: async (key, stored) => memory.set(key, stored),
    delete: (key, value) => memory.delete(key, value),
    lock: (key) => memory.lock(key),
  };
  const client = platform.client({ tokenStore });
  await Promise.all([1, 2, 3].map(() => client.reserves.getActiveMeeting(RESERVE)));
  await platform.client({ tokenStore }).reserves.getActiveMeeting(RESERVE);
  assert.equal(platform.seen.filter(({ method }) => method === "POST").length, 1);
  assert.equal(keys.length, 2);
  assert.match(keys[0] ?? "", /^http:\/\/127\.0\.0\.1:\d+\|cli_a\|[0-9a-f]{16}\|tenant$/);
  assert.ok(!keys[0]?.includes(SECRET));
});

test("what is no token in a store is bypassed", async () => {
  const platform = await Platform.start({ "POST ": [token()] });
  const logger = new Log();
  const tokenStore = new MemoryTokenStore();
  const wrong = { ...TOKEN, value: "t-with\nline" };
  const client = platform.client({ tokenStore: Object.assign(tokenStore, { get: () => wrong }), logger });
  await client.reserves.getActiveMeeting(RESERVE);
  assert.match(logger.lines.join("\n"), /could not be read and is bypassed: TypeError/);
});

test("what is no store is refused at once", async () => {
  const platform = await Platform.start();
  const broken = { get: () => undefined } as unknown as TokenStore;
  assert.throws(() => platform.client({ tokenStore: broken }), ConfigError);
  assert.equal(await readFile(new URL(import.meta.url), "utf8").then(Boolean), true);
});
