import assert from "node:assert/strict";
import { test } from "node:test";

import {
  AuthError,
  ConfigError,
  CoreClient,
  FeishuVC,
  type Token,
  type TokenProvider,
  type UserToken,
} from "feishu-vc";

import { Platform, RESERVE, token, turns } from "./harness.js";

function bearers(platform: Platform): (string | undefined)[] {
  return platform.seen.filter(({ method }) => method === "GET").map(({ headers }) => headers.authorization);
}

test("five hundred cold calls make one token request", async () => {
  const platform = await Platform.start();
  const client = platform.client({ connectTimeout: 60_000, timeout: 120_000 });
  await Promise.all(Array.from({ length: 500 }, () => client.reserves.getActiveMeeting(RESERVE)));
  assert.equal(platform.seen.filter(({ method }) => method === "POST").length, 1);
});

test("a provider's tokens are kept and renewed like the platform's", async () => {
  const platform = await Platform.start();
  const clock = { passed: 0, monotonic: () => clock.passed, now: () => clock.passed };
  const asked: (string | undefined)[] = [];
  const tokenProvider: TokenProvider = {
    async token(tenantKey) {
      asked.push(tenantKey);
      return { value: `t-${asked.length}`, expiresAt: new Date(clock.passed + 7_200_000) };
    },
  };
  const client = new FeishuVC({ domain: platform.url, tokenProvider, clock, maxRetries: 0 });
  await client.reserves.getActiveMeeting(RESERVE);
  await client.reserves.getActiveMeeting(RESERVE);
  clock.passed = 7_200_000;
  await client.reserves.getActiveMeeting(RESERVE);
  await client.reserves.getActiveMeeting(RESERVE, {}, { tenantKey: "tenant_x" });
  assert.deepEqual(bearers(platform), ["Bearer t-1", "Bearer t-1", "Bearer t-2", "Bearer t-3"]);
  assert.deepEqual(asked, [undefined, undefined, "tenant_x"]);
});

test("what a provider returns must be a token", async () => {
  const platform = await Platform.start();
  const wrong = [
    undefined,
    { value: "", expiresAt: new Date(1e15) },
    { value: "t", expiresAt: new Date(0) },
    { value: "t" },
  ];
  for (const given of wrong) {
    const client = new FeishuVC({
      domain: platform.url,
      tokenProvider: { token: () => given as Token },
      maxRetries: 0,
    });
    await assert.rejects(client.reserves.getActiveMeeting(RESERVE), AuthError);
  }
});

test("the latest ticket is asked for when it is needed, and awaited", async () => {
  const platform = await Platform.start({
    "POST /v3/app_access_token": [{ json: { code: 0, app_access_token: "a-1", expire: 7200 } }],
    "POST /v3/tenant_access_token": [token("t-of-x")],
  });
  const client = platform.client({ appType: "store", appTicket: async () => "ticket-latest" });
  await client.reserves.getActiveMeeting(RESERVE, {}, { tenantKey: "tenant_x" });
  assert.match(platform.seen[0]?.body ?? "", /ticket-latest/);
  assert.deepEqual(bearers(platform), ["Bearer t-of-x"]);
});

test("a pair is handed over before it is used, and the caller's own error comes out", async () => {
  const reply = {
    json: { code: 0, access_token: "u-2", expires_in: 7200, refresh_token: "ur-2", token_type: "Bearer" },
  };
  const platform = await Platform.start({ "POST /oauth/v3/token": [reply] });
  const kept: UserToken[] = [];
  let fails = true;
  const client = platform.client({
    userToken: { accessToken: "u-1", refreshToken: "ur-1", expiresAt: new Date(0) },
    onRefresh: async (pair) => {
      await turns();
      if (fails) throw new RangeError("the disk is full");
      kept.push(pair);
    },
  });
  await assert.rejects(client.reserves.getActiveMeeting(RESERVE), RangeError);
  fails = false;
  await client.reserves.getActiveMeeting(RESERVE);
  assert.deepEqual(
    kept.map(({ accessToken }) => accessToken),
    ["u-2"],
  );
  assert.deepEqual(bearers(platform), ["Bearer u-2"]);
});

test("a core client leaves users to FeishuVC", async () => {
  const platform = await Platform.start();
  const options = { domain: platform.url, accessToken: "t-given", userToken: { accessToken: "u-1" } };
  assert.throws(() => new CoreClient(options), { kind: "config", message: /userToken is for FeishuVC/ });
});

test("the caller's objects stay as they are", async () => {
  const platform = await Platform.start();
  const options = Object.freeze({ domain: platform.url, appId: "cli_a", appSecret: "s", maxRetries: 0 });
  const call = Object.freeze({ headers: Object.freeze({ "X-Trace": "1" }), timeout: undefined });
  await new FeishuVC(options).reserves.getActiveMeeting(RESERVE, Object.freeze({}), call);
  assert.equal(platform.seen.at(-1)?.headers["x-trace"], "1");
});

test("options that there are not are refused", async () => {
  const platform = await Platform.start();
  const wrong = { max_retries: 1 } as never;
  await assert.rejects(platform.client().reserves.getActiveMeeting(RESERVE, {}, wrong), ConfigError);
  for (const timeout of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "5" as never]) {
    assert.throws(() => platform.client({ timeout }), ConfigError);
  }
});
