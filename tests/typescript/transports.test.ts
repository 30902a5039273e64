import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer, type IncomingMessage, type Server } from "node:http";
import { createServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { after, test } from "node:test";

import {
  APIConnectionError,
  APITimeoutError,
  type ClientOptions,
  ConfigError,
  CoreClient,
  DecodeError,
  FeishuVC,
  HTTPStatusError,
  NotSentError,
  Reserves,
  type Transport,
} from "feishu-vc";

import { MEETING, Platform, RESERVE } from "./harness.js";

const TLS = new URL("../../../../../tests/typescript/tls/", import.meta.url);
const TOKEN = { accessToken: "t-given-token", maxRetries: 0 };

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function withEnvironment<T>(variables: Record<string, string>, action: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await action();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

test("fetch can be replaced", async () => {
  const platform = await Platform.start();
  const asked: string[] = [];
  const own: typeof fetch = (url, init) => {
    asked.push(`${init?.method} ${url}`);
    return fetch(url, init);
  };
  const { meeting } = await platform.client({ fetch: own }).reserves.getActiveMeeting(RESERVE);
  assert.equal(meeting?.id, "1");
  assert.equal(asked.length, 2);
});

test("through fetch: refused, timed out, too long, cut off, redirected", async () => {
  const gone = await Platform.start({
    "GET /1/get_active_meeting": [{ hang: true }],
    "GET /2/get_active_meeting": [{ headers: { "content-length": "16777217" }, text: "{" }],
    "GET /3/get_active_meeting": [{ headers: { "content-length": "16000" }, text: "{" }],
    "GET /4/get_active_meeting": [{ status: 302, headers: { location: "http://127.0.0.1:1/" }, text: "" }],
  });
  const { reserves } = gone.client({ fetch, timeout: 200 });
  await assert.rejects(reserves.getActiveMeeting("1"), APITimeoutError);
  await assert.rejects(reserves.getActiveMeeting("2"), DecodeError);
  await assert.rejects(reserves.getActiveMeeting("3"), /APITimeoutError|APIConnectionError/);
  await assert.rejects(reserves.getActiveMeeting("4"), HTTPStatusError);
  const nobody = new FeishuVC({ ...TOKEN, fetch, domain: "http://127.0.0.1:1" });
  await assert.rejects(nobody.reserves.getActiveMeeting("1"), APIConnectionError);
});

test("through fetch a signal ends the call", async () => {
  const platform = await Platform.start({ "GET ": [{ hang: true }] });
  const controller = new AbortController();
  const call = platform.client({ fetch }).reserves.getActiveMeeting(RESERVE, {}, { signal: controller.signal });
  await platform.requests(2);
  controller.abort();
  await assert.rejects(call, { name: "AbortError" });
});

test("a transport of one's own carries everything, and says what was not sent", async () => {
  let sent = 0;
  const transport: Transport = {
    async send(request) {
      sent += 1;
      if (sent === 1) throw new NotSentError(new Error("the cable is out"));
      assert.equal(request.headers.authorization, "Bearer t-given-token");
      return { status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(MEETING.json)) };
    },
    close: () => {},
  };
  const sleeper = { sleep: async () => {} };
  const client = new FeishuVC({ ...TOKEN, transport, sleeper, maxRetries: 1 });
  await client.reserves.apply({ meeting_settings: {} });
  assert.equal(sent, 2);
  const core = new CoreClient({ ...TOKEN, transport });
  assert.equal((await new Reserves(core).getActiveMeeting(RESERVE)).meeting?.id, "1");
});

test("what carries the requests excludes each other", () => {
  const transport: Transport = { send: () => Promise.reject(new Error()), close: () => {} };
  assert.throws(() => new FeishuVC({ ...TOKEN, fetch, transport }), ConfigError);
  assert.throws(() => new FeishuVC({ ...TOKEN, fetch, proxy: "http://127.0.0.1:1" }), ConfigError);
  for (const proxy of ["socks5://127.0.0.1:1", "127.0.0.1:3128", "http://"]) {
    assert.throws(() => new FeishuVC({ ...TOKEN, proxy }), { kind: "config", message: /proxy/ });
  }
});

test("user and password of a proxy are for the proxy alone", async () => {
  const proxy = await Platform.start();
  const client = proxy.client({ domain: "http://127.0.0.1:9", proxy: proxy.url.replace("//", "//user:pass@") });
  await client.reserves.getActiveMeeting(RESERVE);
  const basic = `Basic ${Buffer.from("user:pass").toString("base64")}`;
  assert.deepEqual(
    proxy.seen.map(({ headers }) => [headers["proxy-authorization"], headers.authorization]),
    [
      [basic, undefined],
      [basic, "Bearer t-fetched-token"],
    ],
  );
});

test("the environment says which hosts need no proxy", async () => {
  const [proxy, direct] = [await Platform.start(), await Platform.start()];
  const call = (variables: Record<string, string>) =>
    withEnvironment(variables, () => direct.client(TOKEN as ClientOptions).reserves.getActiveMeeting(RESERVE));
  const { port } = new URL(direct.url);
  await call({ http_proxy: proxy.url.replace("http://", "") });
  await call({ ALL_PROXY: proxy.url });
  assert.equal(proxy.seen.length, 2);
  for (const no of ["*", "127.0.0.1", `127.0.0.1:${port}`, "example.com, .0.0.1"]) {
    await call({ HTTP_PROXY: proxy.url, NO_PROXY: no });
  }
  await call({ HTTP_PROXY: proxy.url, REQUEST_METHOD: "GET" }); // CGI: the variable is a header of the caller
  assert.equal(direct.seen.length, 5);
  for (const no of ["example.com", "127.0.0.1:1"]) await call({ HTTP_PROXY: proxy.url, no_proxy: no });
  assert.equal(proxy.seen.length, 4);
  await assert.rejects(call({ HTTP_PROXY: "socks5://127.0.0.1:1" }), ConfigError);
});

test("https through a proxy goes through a tunnel that is kept", async () => {
  const server = createServer({
    key: readFileSync(new URL("key.pem", TLS)),
    cert: readFileSync(new URL("cert.pem", TLS)),
  });
  server.on("request", (_, response) => response.end(JSON.stringify(MEETING.json)));
  const port = await listening(server);
  const asked: IncomingMessage[] = [];
  const proxy = createHttpServer().on("connect", (request: IncomingMessage, client: Socket) => {
    asked.push(request);
    const upstream = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      client.pipe(upstream).pipe(client);
    });
    upstream.on("error", () => client.destroy());
    client.on("error", () => upstream.destroy());
  });
  const proxyUrl = `http://user:pa%20ss@127.0.0.1:${await listening(proxy)}`;
  await withEnvironment({ NODE_TLS_REJECT_UNAUTHORIZED: "0" }, async () => {
    const client = new FeishuVC({ ...TOKEN, domain: `https://127.0.0.1:${port}`, proxy: proxyUrl });
    await client.reserves.getActiveMeeting(RESERVE);
    await client.reserves.getActiveMeeting(RESERVE);
    client.close();
  });
  assert.equal(asked.length, 1);
  assert.equal(asked[0]?.url, `127.0.0.1:${port}`);
  assert.equal(asked[0]?.headers["proxy-authorization"], `Basic ${Buffer.from("user:pa ss").toString("base64")}`);
  const strict = new FeishuVC({ ...TOKEN, domain: `https://127.0.0.1:${port}`, proxy: proxyUrl });
  await assert.rejects(strict.reserves.getActiveMeeting(RESERVE), APIConnectionError);
  const straight = new FeishuVC({ ...TOKEN, domain: `https://127.0.0.1:${port}` });
  await assert.rejects(straight.reserves.getActiveMeeting(RESERVE), APIConnectionError);
});

test("a proxy that makes no tunnel is not gone around", async () => {
  const refusing = createHttpServer().on("connect", (_, client: Socket) => client.end("HTTP/1.1 407 No\r\n\r\n"));
  const options = { ...TOKEN, domain: "https://127.0.0.1:9" };
  const refused = new FeishuVC({ ...options, proxy: `http://127.0.0.1:${await listening(refusing)}` });
  await assert.rejects(refused.reserves.getActiveMeeting(RESERVE), { kind: "http", httpStatus: 407 });
  const absent = new FeishuVC({ ...options, proxy: "http://127.0.0.1:1" });
  await assert.rejects(absent.reserves.getActiveMeeting(RESERVE), { kind: "connection" });
  const silent = createHttpServer().on("connect", () => {});
  const proxy = `http://127.0.0.1:${await listening(silent)}`;
  const slow = new FeishuVC({ ...options, proxy, connectTimeout: 50 });
  await assert.rejects(slow.reserves.getActiveMeeting(RESERVE), { kind: "timeout", message: /no connection/ });
});
