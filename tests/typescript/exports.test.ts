import assert from "node:assert/strict";
import { test } from "node:test";

import * as sdk from "feishu-vc";
import * as node from "feishu-vc/node";

import { Platform, RESERVE } from "./harness.js";

const OWN = [
  ...["APIConnectionError", "APIError", "APITimeoutError", "AuthError", "ConfigError", "DecodeError", "FeishuVCError"],
  ...["HTTPStatusError", "NotSentError", "RateLimitError"],
  ...["CoreClient", "FeishuVC", "MemoryTokenStore", "Resource", "UserClient", "VERSION", "nameOf", "parseUserToken"],
];

test("what is exported is what is meant to be", () => {
  const names = Object.keys(sdk);
  const codes = names.filter((name) => name.endsWith("Error") && !OWN.includes(name));
  const enums = names.filter((name) => typeof (sdk as Record<string, unknown>)[name] === "object");
  const rest = names.filter((name) => ![...codes, ...enums].includes(name)).sort();
  assert.deepEqual(rest, [...OWN, "Meetings", "Recordings", "Reserves"].sort());
  assert.ok(codes.length > 90);
  assert.ok(enums.includes("MeetingStatus"));
  assert.deepEqual(Object.keys(node), ["FileTokenStore"]);
});

test("each error class knows its name, and that it is one of the SDK's", () => {
  for (const [name, value] of Object.entries(sdk)) {
    if (!name.endsWith("Error") || name === "FeishuVCError" || name === "NotSentError") continue;
    const error = new (value as new (reason: string) => Error)("why");
    assert.equal(error.name, name);
    assert.ok(error instanceof sdk.FeishuVCError);
    assert.match(String(error.stack), /why/);
  }
});

test("a client knows the codes of its resources; others are plain errors of their kind", async () => {
  const replies = [123006, 122007, 122007].map((code) => ({ status: 400, json: { code, msg: "no" } }));
  const platform = await Platform.start({ [`GET ${RESERVE}`]: replies });
  const client = new sdk.CoreClient({ domain: platform.url, accessToken: "t-given-token" });
  const failure = (reserves: sdk.Reserves) => reserves.get(RESERVE).catch((error: sdk.APIError) => error);
  const reserves = new sdk.Reserves(client);

  assert.ok((await failure(reserves)) instanceof sdk.InvalidPasswordError);
  const plain = await failure(reserves);
  assert.ok(plain instanceof sdk.APIError && !(plain instanceof sdk.CalleeBusyError));
  assert.deepEqual([plain.name, plain.code, plain.msg, plain.advice], ["APIError", 122007, "no", undefined]);
  new sdk.Meetings(client);
  assert.ok((await failure(reserves)) instanceof sdk.CalleeBusyError);
});

test("names of enum values, of unknown ones too", () => {
  assert.equal(sdk.nameOf(sdk.MeetingStatus, 2), "IN_PROGRESS");
  assert.equal(sdk.nameOf(sdk.MeetingStatus, 9), "UNKNOWN_9");
  assert.equal(sdk.nameOf(sdk.UserIdType, "open_id"), "OPEN_ID");
  assert.equal(sdk.nameOf(sdk.MeetingStatus, undefined), undefined);
});
