import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { markSite } from "../build/site-mark.ts";
import { seeded } from "../shared/random.ts";
import { sendRaw, startServing, type Started } from "./started.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = realpathSync(mkdtempSync(join(tmpdir(), "nianlun-raw-")));
const out = join(root, "dist");
const files = {
  "secret.txt": "SECRET",
  "dist/index.html": "home",
  "dist/404.html": "lost",
  "dist/reports/index.html": "reports",
  "dist/年/index.html": "year",
  "dist/data.csv": "0123456789",
  "dist/empty.txt": "",
};
let server: Started;
beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  markSite(out, "/sub/");
  server = await startServing(out);
});
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

const request = (line: string, ...headers: string[]): string =>
  [`${line} HTTP/1.1`, "Host: localhost", ...headers, "", ""].join("\r\n");
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
const status = async (line: string, ...headers: string[]): Promise<number> =>
  statusOf(await sendRaw(server.url, request(line, ...headers)));

test.each([
  ["GET *%", 400],
  ["GET *[", 400],
  ["OPTIONS *:99999/", 405],
  ["OPTIONS *", 405],
  ["GET *", 400],
  ["GET /%", 400],
  ["GET /sub/%E5%B9", 400],
  ["GET /sub/%zz", 400],
  ["GET /sub/%00", 400],
  ["GET /sub/index.html%00.txt", 400],
  ["GET /sub/%E5%B9%B4/", 200],
  ["GET /sub/%E5%B9%B4", 301],
  ["GET /s%75b/reports/", 200],
  ["GET /sub/index.html", 200],
  ["GET /sub/index.html/", 404],
  ["GET /sub/data.csv/x", 404],
  ["GET //", 404],
  ["GET //sub//reports//", 404],
  ["GET //example.org/", 404],
  ["GET //example.org/sub", 404],
  ["GET /sub//example.org", 404],
  ["GET /\\", 404],
  ["GET /sub/..\\secret.txt", 404],
  ["GET /sub/%5c..%5csecret.txt", 404],
  ["GET /sub/../secret.txt", 404],
  ["GET /sub/%2e%2e/secret.txt", 404],
  ["GET /sub/%2e%2e%2fsecret.txt", 404],
  ["GET /sub/..", 404],
  ["GET /sub/.", 404],
  ["GET http://localhost/sub/", 200],
  ["GET http://example.org/sub/reports?q=1", 301],
  ["GET http://localhost", 302],
  ["GET http://[::1/sub/", 200],
  ["GET http://localhost:99999/sub/", 200],
  ["GET ftp://localhost/sub/", 400],
  ["GET javascript:alert(1)", 400],
  ["GET /sub/#x", 200],
  ["GET ?x", 400],
  ["HEAD /sub/", 200],
  ["HEAD /sub/nothing", 404],
  ["POST /sub/", 405],
  ["DELETE /sub/index.html", 405],
  ["PUT /sub/x.html", 405],
  ["TRACE /", 405],
  ["PROPFIND /", 405],
  ["CONNECT localhost:80", 405],
  ["CONNECT *%", 405],
  ["BREW /", 400],
])("%s is answered with %i", async (line, expected) => {
  expect(await status(line)).toBe(expected);
});

test.each([
  ["bytes=0-3", 206, "0123"],
  ["bytes=3-", 206, "3456789"],
  ["bytes=-2", 206, "89"],
  ["bytes=8-99", 206, "89"],
  ["BYTES=0-0", 206, "0"],
  ["bytes=9-2", 416, ""],
  ["bytes=10-", 416, ""],
  ["bytes=-0", 416, ""],
  ["bytes=x-y", 416, ""],
  ["bytes=", 416, ""],
  ["bytes=99999999999999999999-", 416, ""],
  ["bytes", 200, "0123456789"],
  ["lines=1-2", 200, "0123456789"],
  ["bytes=0-1,4-5", 200, "0123456789"],
  [`bytes=${"0-1,".repeat(9)}`, 200, "0123456789"],
])("Range: %s is answered with %i", async (range, expected, text) => {
  const response = await fetch(new URL("data.csv", server.url), { headers: { range } });
  expect(response.status).toBe(expected);
  if (expected !== 416) expect(await response.text()).toBe(text);
  expect(await status("GET /sub/empty.txt", `Range: ${range}`)).toBe(200);
  expect(await status("GET /sub/nothing", `Range: ${range}`)).toBe(404);
});

test("a part is given of the very file that the rest is from, else the whole", async () => {
  const url = new URL("data.csv", server.url);
  const etag = (await fetch(url)).headers.get("etag")!;
  const part = (tag: string) => fetch(url, { headers: { range: "bytes=5-", "if-range": tag } });
  expect(await (await part(etag)).text()).toBe("56789");
  expect(await (await part('"another"')).text()).toBe("0123456789");
  expect((await fetch(url, { headers: { "if-none-match": `"another", W/${etag}` } })).status).toBe(304);
  expect((await fetch(url, { headers: { "if-none-match": '"another"' } })).status).toBe(200);
});

test("what is only looked at has a length and no body", async () => {
  const response = await fetch(new URL("data.csv", server.url), { method: "HEAD" });
  expect([response.headers.get("content-length"), response.headers.get("content-type"), await response.text()]).toEqual(
    ["10", "text/csv; charset=utf-8", ""],
  );
  expect((await fetch(server.url, { method: "POST", body: "x" })).headers.get("allow")).toBe("GET, HEAD");
});

const long = "a".repeat(12_000);
test.each([
  ["a long name", request(`GET /sub/${long}`), 404],
  ["a long query", request(`GET /sub/?${long}`), 200],
  ["a deep path", request(`GET /sub/${"a/".repeat(5000)}`), 404],
  ["a path beyond measure", request(`GET /${long}${long}`), 431],
  ["a thousand parts", request("GET /sub/data.csv", `Range: bytes=${"0-1,".repeat(1000)}`), 200],
  ["no host", "GET /sub/ HTTP/1.1\r\n\r\n", 400],
  ["a host that is none", "GET /sub/ HTTP/1.1\r\nHost: ][%:99999\r\n\r\n", 200],
  ["two hosts", "GET /sub/ HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 200],
  ["huge headers", request("GET /sub/", `X: ${"x".repeat(70_000)}`), 431],
  ["many headers", request("GET /sub/", ...Array.from({ length: 900 }, (_, at) => `X${at}: x`)), 200],
  [
    "an upgrade",
    request(
      "GET /sub/",
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Key: x",
      "Sec-WebSocket-Version: 13",
    ),
    200,
  ],
  [
    "an upgrade of HTTP",
    request("GET /sub/", "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AA"),
    200,
  ],
  ["an expectation", request("GET /sub/", "Expect: miracles"), 417],
  ["two lengths", request("POST /", "Content-Length: 1", "Content-Length: 2"), 400],
  ["a length and chunks", request("POST /", "Content-Length: 1", "Transfer-Encoding: chunked"), 400],
  ["chunks that are none", `${request("GET /sub/", "Transfer-Encoding: chunked")}zz\r\n`, 400],
  ["HTTP/1.0", "GET /sub/ HTTP/1.0\r\n\r\n", 200],
  ["HTTP/9.9", "GET /sub/ HTTP/9.9\r\n\r\n", 400],
  ["HTTP/2 from the start", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
  ["a TLS hello", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400],
  ["a null byte", "GET /sub/\0 HTTP/1.1\r\nHost: x\r\n\r\n", 400],
  ["a path in raw bytes", "GET /sub/\xe5\xb9\xb4/ HTTP/1.1\r\nHost: x\r\n\r\n", 400],
  ["an address that would forge a header", "GET /sub/reports%0d%0aX:%20y HTTP/1.1\r\nHost: x\r\n\r\n", 404],
])("%s is answered", async (_, bytes, expected) => {
  expect(statusOf(await sendRaw(server.url, bytes))).toBe(expected);
});

/** A request of parts that are well or badly formed. */
function randomRequest(random: () => number): string {
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const some = <T>(from: readonly T[], most: number): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => one(from));
  const junk = () =>
    String.fromCharCode(...Array.from({ length: 1 + Math.floor(random() * 12) }, () => Math.floor(random() * 256)));
  const pieces = [
    "/",
    "/",
    "//",
    "sub",
    "/sub/",
    "reports",
    "secret.txt",
    "..",
    ".",
    "%2e",
    "%2f",
    "%5c",
    "\\",
    "%",
    "%0",
    "%00",
    "%ff",
    "*",
    "?",
    "#",
    "[",
    "]",
    ":",
    "@",
    "http://",
    "localhost",
    ":99999",
    "data.csv",
    "a".repeat(300),
    ";",
    "&",
    "%E5%B9%B4",
  ];
  const methods = ["GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "CONNECT", "TRACE", "get", "M-SEARCH", ""];
  const target = `${random() < 0.7 ? "/sub/" : ""}${some(pieces, 6).join("")}${random() < 0.1 ? junk() : ""}` || "*";
  const values = [
    "bytes=9-2",
    "bytes=0-1,2-3",
    "bytes=-",
    "bytes=--1",
    "Upgrade",
    "websocket",
    "h2c",
    "chunked",
    "close",
    "keep-alive",
    "*",
    '"x"',
    "-1",
    "5",
    "NaN",
    "100-continue",
    "x".repeat(500),
    "Thu, 01 Jan 1970 00:00:00 GMT",
    junk(),
  ];
  const names = [
    "Range",
    "Range",
    "If-Range",
    "If-None-Match",
    "If-Modified-Since",
    "Connection",
    "Upgrade",
    "Transfer-Encoding",
    "Content-Length",
    "Expect",
    "Host",
    "Accept-Encoding",
    "X",
    junk(),
  ];
  const headers = ["Host: localhost", ...some(names, 5).map((name) => `${name}: ${one(values)}`)];
  return `${one(methods)} ${target} ${one(["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP", ""])}\r\n${headers.join("\r\n")}\r\n\r\n${random() < 0.2 ? junk() : ""}`;
}

test("it lives through a thousand random requests, answers each or hangs up, and gives nothing that is not the site's", async () => {
  const random = seeded(16);
  const answers: string[] = [];
  for (let round = 0; round < 50; round += 1) {
    answers.push(...(await Promise.all(Array.from({ length: 20 }, () => sendRaw(server.url, randomRequest(random))))));
  }
  const statuses = new Set(answers.map(statusOf));
  for (const expected of [200, 301, 400, 404, 405]) expect(statuses).toContain(expected);
  expect(statuses).not.toContain(500);
  expect(answers.filter((answer) => answer.includes("SECRET"))).toEqual([]);
  expect(answers.filter((answer) => /^location: (?!\/sub\/)/im.test(answer))).toEqual([]);
});

test("who goes away in the middle takes nobody along", async () => {
  const port = Number(new URL(server.url).port);
  await Promise.all(
    Array.from(
      { length: 100 },
      (_, at) =>
        new Promise<void>((done) => {
          const line = at % 3 === 0 ? "CONNECT x:1" : at % 3 === 1 ? "GET /sub/data.csv" : "POST /sub/";
          const socket = connect(port, "localhost", () =>
            socket.write(request(line, "Content-Length: 9").slice(0, at % 2 ? undefined : -3), () =>
              socket.resetAndDestroy(),
            ),
          );
          socket.on("error", () => {});
          socket.on("close", () => done());
        }),
    ),
  );
  expect(await status("GET /sub/")).toBe(200);
});

test("it is still there", () => expect(server.ended()).toBe(null));
