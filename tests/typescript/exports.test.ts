import assert from "node:assert/strict";
import { test } from "node:test";

import * as sdk from "feishu-vc";
import * as node from "feishu-vc/node";

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

test("names of enum values, of unknown ones too", () => {
  assert.equal(sdk.nameOf(sdk.MeetingStatus, 2), "IN_PROGRESS");
  assert.equal(sdk.nameOf(sdk.MeetingStatus, 9), "UNKNOWN_9");
  assert.equal(sdk.nameOf(sdk.UserIdType, "open_id"), "OPEN_ID");
  assert.equal(sdk.nameOf(sdk.MeetingStatus, undefined), undefined);
});
