import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../../../scripts/site/serve-site.js";

// Requests that any page in a browser, or any client, may send. They go through a socket, because clients correct such requests or refuse to send them.

const folder = mkdtempSync(join(tmpdir(), "codeqr-site-"));
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<p>The page.</p>");
  writeFileSync(join(folder, "style.css"), "p {}");
  site = await serveSite(folder, 0);
});
afterAll(async () => {
  site.server.closeAllConnections();
  await once(site.server.close(), "close");
  rmSync(folder, { recursive: true });
});

/** The status of an answer to a request line; undefined if the connection is closed without one. */
async function statusOf(request: string): Promise<number | undefined> {
  const socket = connect(Number(new URL(site.url).port), "127.0.0.1").setEncoding("latin1");
  socket.write(`${request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  let answer = "";
  for await (const chunk of socket) answer += chunk;
  const status = /^HTTP\/1\.1 (\d+) /.exec(answer)?.[1];
  return status === undefined ? undefined : Number(status);
}

test.each<[string, number | undefined]>([
  ["GET /", 200],
  ["GET /style.css#%", 200],
  ["GET /style.css?//[", 200],
  ["GET http://localhost/style.css", 200],
  ["GET //", 404],
  ["GET ///", 404],
  ["GET //[", 404],
  ["GET //a:99999/", 404],
  ["GET //evil.example/style.css", 404],
  ["GET /[", 404],
  ["GET /%", 404],
  ["GET /%zz%e0%a4%a", 404],
  ["GET /%00", 404],
  ["GET /..%2f..%2fpackage.json", 404],
  ["GET /../../package.json", 404],
  ["GET /__proto__", 404],
  ["HEAD //", 404],
  ["GET http://[/", 400],
  ["GET http://a:99999/", 400],
  ["GET *", 400],
  ["GET index.html", 400],
  ["TRACE /", 405],
  ["TRACE //[", 405],
  ["OPTIONS *", 405],
  ["POST //", 405],
  ["PURGE /", 405],
  ["CONNECT localhost:80", undefined],
  ["\u0000\u0001", 400],
])("%j is answered with %s, and the next request as usual", async (request, status) => {
  expect(await statusOf(request)).toBe(status);
  expect(await statusOf("GET /")).toBe(200);
});

test.each([
  ["gzip, deflate, br", "gzip"],
  ["gzip;q=0", null],
  ["identity", null],
])("accepting %j, the page is sent with content-encoding %s, and reads the same", async (accepted, encoding) => {
  const answer = await fetch(site.url, { headers: { "accept-encoding": accepted } });
  expect(answer.headers.get("content-encoding")).toBe(encoding);
  expect(await answer.text()).toBe("<p>The page.</p>");
});
