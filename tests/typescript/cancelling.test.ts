import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";

import { APITimeoutError, ConfigError, FeishuVC, type Transport } from "feishu-vc";

import { Platform, RESERVE, token, turns } from "./harness.js";

test("an aborted call rejects with the signal's reason, and leaves no listener behind", async () => {
  const platform = await Platform.start({ "GET ": [{ hang: true }] });
  const controller = new AbortController();
  const call = platform.client().reserves.getActiveMeeting(RESERVE, {}, { signal: controller.signal });
  await platform.requests(2);
  controller.abort(new Error("the user left"));
  await assert.rejects(call, { message: "the user left" });
  assert.equal(getEventListeners(controller.signal, "abort").length, 0);
});

test("a signal that is aborted already sends nothing", async () => {
  const platform = await Platform.start();
  const call = platform.client().reserves.getActiveMeeting(RESERVE, {}, { signal: AbortSignal.abort() });
  await assert.rejects(call, { name: "AbortError" });
  assert.equal(platform.seen.filter(({ method }) => method === "GET").length, 0);
});

test("a wait between attempts ends with the signal", async () => {
  const platform = await Platform.start({ "GET ": [{ status: 503, text: "busy" }] });
  const controller = new AbortController();
  const sleeper = { sleep: () => new Promise<void>(() => controller.abort()) };
  const client = platform.client({ maxRetries: 2, sleeper });
  await assert.rejects(client.reserves.getActiveMeeting(RESERVE, {}, { signal: controller.signal }), {
    name: "AbortError",
  });
});

test("a call ends with its signal even if a transport does not know signals", async () => {
  const controller = new AbortController();
  const transport: Transport = { send: () => new Promise(() => controller.abort()), close: () => {} };
  const client = new FeishuVC({ accessToken: "t-given", transport });
  await assert.rejects(client.reserves.getActiveMeeting(RESERVE, {}, { signal: controller.signal }), {
    name: "AbortError",
  });
});

test("a call leaves no listener on its signal", async () => {
  const platform = await Platform.start();
  const { signal } = new AbortController();
  await platform.client().reserves.getActiveMeeting(RESERVE, {}, { signal });
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

test("a renewal in the background that fails is nobody's unhandled rejection", async () => {
  const refusal = { json: { code: 10014, msg: "app secret invalid" } };
  const platform = await Platform.start({ "POST ": [token("t-first", 1000), refusal] });
  const unhandled: unknown[] = [];
  process.on("unhandledRejection", (error) => unhandled.push(error));
  const clock = { passed: 0, monotonic: () => clock.passed, now: () => clock.passed };
  const logger = { debug: () => {}, warn: () => {} };
  const client = platform.client({ clock, logger });
  await client.reserves.getActiveMeeting(RESERVE);
  clock.passed = 960_000;
  await client.reserves.getActiveMeeting(RESERVE);
  await platform.requests(4);
  await turns(10);
  assert.deepEqual(unhandled, []);
});

test("a deadline ends the wait for a token, not the request for it", async () => {
  const platform = await Platform.start({ "POST ": [{ hang: true }] });
  const call = platform.client().reserves.getActiveMeeting(RESERVE, {}, { deadline: 1 });
  await assert.rejects(call, APITimeoutError);
});

test("a closed client refuses", async () => {
  const platform = await Platform.start();
  const client = platform.client();
  client.close();
  await assert.rejects(client.reserves.getActiveMeeting(RESERVE), ConfigError);
  await assert.rejects(client.exchangeCode("code"), ConfigError);
});
