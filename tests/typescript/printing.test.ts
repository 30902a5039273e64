import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import { DataNotExistError, type FeishuVCError, MemoryTokenStore, parseUserToken } from "feishu-vc";

import { Log, Platform, RESERVE, SECRET, VirtualTime } from "./harness.js";

test("a client shows what it is and none of its secrets", async () => {
  const platform = await Platform.start();
  const client = platform.client();
  await client.reserves.getActiveMeeting(RESERVE);
  for (const text of [inspect(client, { depth: 9, showHidden: true }), String(client), JSON.stringify(client)]) {
    assert.doesNotMatch(text, new RegExp(`${SECRET}|t-fetched-token`));
  }
  assert.match(inspect(client), /^FeishuVC\(appId="cli_a"/);
});

test("console.log hides a password, the field and JSON have it", async () => {
  const platform = await Platform.start();
  const result = await platform.client().reserves.getActiveMeeting(RESERVE);
  assert.doesNotMatch(inspect(result), /pw-of-the-meeting/);
  assert.match(inspect(result), /password: '\*\*\*'/);
  assert.equal(result.meeting?.password, "pw-of-the-meeting");
  assert.match(JSON.stringify(result), /pw-of-the-meeting/);
  assert.deepEqual(result, { meeting: { id: "1", password: "pw-of-the-meeting" } });
});

test("a pair of tokens is read as it was written, and not printed", () => {
  const pair = parseUserToken('{"accessToken":"u-1","refreshToken":"ur-1","expiresAt":"2023-11-15T00:13:20.000Z"}');
  assert.deepEqual(pair.expiresAt, new Date("2023-11-15T00:13:20Z"));
  assert.doesNotMatch(inspect(pair), /u-1|ur-1/);
  assert.deepEqual(parseUserToken(JSON.stringify(pair)), pair);
  assert.throws(() => parseUserToken("no json"), SyntaxError);
});

test("an error says what was called, what came and what to do", async () => {
  const reply = { status: 404, headers: { "x-tt-logid": "log-1" }, json: { code: 121004, msg: "data not exist" } };
  const platform = await Platform.start({ "GET ": [reply] });
  await assert.rejects(platform.client().reserves.getActiveMeeting(RESERVE), (error: FeishuVCError) => {
    assert.ok(error instanceof DataNotExistError);
    assert.match(
      error.message,
      /^reserves\.get_active_meeting: data not exist \(code 121004, HTTP 404, log id log-1\) — /,
    );
    assert.deepEqual([error.kind, error.code, error.httpStatus, error.attempts], ["api", 121004, 404, 1]);
    assert.match(inspect(error), /^DataNotExistError: reserves\.get_active_meeting: .*code: 121004/s);
    return true;
  });
});

test("the log has a line for each attempt, without values", async () => {
  const platform = await Platform.start({ "GET ": [{ status: 503, text: "busy" }, { json: { code: 0 } }] });
  const [logger, time] = [new Log(), new VirtualTime()];
  await platform.client({ logger, maxRetries: 1, clock: time, sleeper: time }).reserves.getActiveMeeting(RESERVE);
  assert.equal(logger.lines.length, 3);
  assert.match(
    logger.lines[1] ?? "",
    /^debug GET \S+\/\{reserve_id\}\/get_active_meeting: status 503, .*attempt 1, \d+ ms$/,
  );
  assert.doesNotMatch(logger.lines.join(), new RegExp(`${RESERVE}|${SECRET}|t-fetched-token`));
});

test("without a logger warnings go to the console and the rest nowhere", async (context) => {
  const platform = await Platform.start();
  const warn = context.mock.method(console, "warn", () => {});
  const debug = context.mock.method(console, "debug", () => {});
  const tokenStore = Object.assign(new MemoryTokenStore(), {
    get: () => {
      throw new RangeError("quotes t-fetched-token");
    },
  });
  await platform.client({ tokenStore }).reserves.getActiveMeeting(RESERVE);
  assert.deepEqual(warn.mock.calls[0]?.arguments, [
    "feishu-vc: the token store could not be read and is bypassed: RangeError",
  ]);
  assert.equal(debug.mock.callCount(), 0);
});
