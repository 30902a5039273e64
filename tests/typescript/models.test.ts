import assert from "node:assert/strict";
import { test } from "node:test";

import { ConfigError, DecodeError, MeetingStatus } from "feishu-vc";

import { Platform, RESERVE } from "./harness.js";

const PERIOD = { meetingNo: "123456789", startTime: new Date(0), endTime: new Date(1000) };

async function answered(text: string): Promise<unknown> {
  const platform = await Platform.start({ "GET ": [{ text }] });
  return platform.client().reserves.getActiveMeeting(RESERVE);
}

test("long integers keep their digits, wherever they stand and whatever stands around them", async () => {
  const text = String.raw`{"code":0,"data":{"meeting":{
    "id" : 6911188411934433028, "topic":"a \"quoted\": 6911188411934433028, [1234567890123456789]\\",
    "url":"x?1234567890123456789", "participant_count": 12, "new":[-1234567890123456789, 1.2345678901234567890, 1e20],
    "status":2}}}`;
  assert.deepEqual(await answered(text), {
    meeting: {
      id: "6911188411934433028",
      topic: 'a "quoted": 6911188411934433028, [1234567890123456789]\\',
      url: "x?1234567890123456789",
      participant_count: 12,
      status: MeetingStatus.IN_PROGRESS,
    },
  });
});

test("what is no JSON stays none, long integers or not", async () => {
  for (const text of [
    '{"code":0,"data":{ 1234567890123456789 : 1}}',
    '{"code":0,"data":01234567890123456789}',
    "{",
    "",
  ]) {
    await assert.rejects(answered(text), DecodeError);
  }
});

test("a number that would lose digits is an error, not another number", async () => {
  const text = '{"code":0,"data":{"meeting":{"participant_count":"9007199254740993"}}}';
  await assert.rejects(answered(text), { kind: "decode", message: /data\.meeting\.participant_count/ });
});

test("booleans may be quoted", async () => {
  const text = '{"code":0,"data":{"meeting":{"meeting_connect":"true","ability":{"use_video":"false"}}}}';
  assert.deepEqual(await answered(text), { meeting: { meeting_connect: true, ability: { use_video: false } } });
});

test("a body holds what was set, in the wire's spelling, and is checked", async () => {
  const platform = await Platform.start({
    "POST ": [{ json: { code: 0, data: {} } }],
    "PUT ": [{ json: { code: 0 } }],
  });
  const { reserves } = platform.client({ accessToken: "t-given" });
  await reserves.update("1", {
    end_time: new Date(1_608_888_867_900),
    meeting_settings: { topic: null, password: undefined },
  });
  assert.deepEqual(JSON.parse(platform.seen[0]?.body ?? ""), {
    end_time: "1608888867",
    meeting_settings: { topic: null },
  });
  const wrong: [object, RegExp][] = [
    [{ endTime: new Date() }, /body\.endTime is unknown; known are end_time/],
    [{ end_time: new Date(Number.NaN) }, /body\.end_time is an invalid Date/],
    [{ meeting_settings: { assign_host_list: {} } }, /assign_host_list must be an array/],
    [{ meeting_settings: [] }, /meeting_settings must be an object/],
  ];
  for (const [body, message] of wrong) await assert.rejects(reserves.update("1", body), { kind: "config", message });
  assert.equal(platform.seen.length, 1);
});

test("values of a path must be texts", async () => {
  const { reserves } = (await Platform.start()).client();
  for (const id of ["", "..", undefined as never, 7 as never, "\ud800"])
    await assert.rejects(reserves.get(id), ConfigError);
});

test("pages are fetched when they are needed, and no further", async () => {
  const page = (id: string, next?: string) => ({
    json: { code: 0, data: { has_more: next !== undefined, page_token: next, meeting_briefs: [{ id }] } },
  });
  const platform = await Platform.start({ "GET ": [page("1", "a"), page("2", "b"), page("3")] });
  const { meetings } = platform.client({ accessToken: "t-given" });
  const pages = meetings.listByNoAll(PERIOD);
  assert.equal(platform.seen.length, 0);
  for await (const { id } of pages) if (id === "2") break;
  assert.deepEqual(
    platform.seen.map(({ path }) => new URL(path, platform.url).searchParams.get("page_token")),
    [null, "a"],
  );
});

test("what differs in types is an error of the compiler", () => {
  const check = async ({ reserves, meetings, recordings }: ReturnType<Platform["client"]>): Promise<void> => {
    // @ts-expect-error: required
    await reserves.apply({});
    // @ts-expect-error: required
    await meetings.listByNo();
    // @ts-expect-error: not nullable
    await reserves.apply({ meeting_settings: {}, end_time: null });
    // @ts-expect-error: no such field
    await reserves.update("1", { endTime: new Date() });
    // @ts-expect-error: the token of the page is the iterator's
    meetings.listByNoAll({ ...PERIOD, pageToken: "a" });
    const { meeting } = await reserves.getActiveMeeting("1", { userIdType: "open_id" });
    // @ts-expect-error: may be absent
    const started: Date = meeting?.start_time;
    const count: number | undefined = meeting?.participant_count;
    const stopped: Promise<void> = recordings.stop("1");
    assert.ok([started, count, stopped]);
  };
  assert.equal(typeof check, "function");
});
