import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toNodeListener } from "../../src/node.js";
import { signWebhook } from "../../src/signature.js";
import { sampleWebhookEvent } from "../../src/testing.js";
import { examples } from "../support/corpus.js";
import { otherEvent } from "../support/some-event.js";
import { createReceiver, secret } from "./receiver.js";
import { type RunningServer, servers } from "./servers.js";

const text = (name: string) => {
  const bytes = examples.find((example) => example.name === `${name}.json`)?.bytes;
  return new TextDecoder().decode(bytes);
};
const documented = text("documented/link.clicked");
const delivered = text("delivered/link.clicked");

async function post(url: string, body: string, signature?: string): Promise<Response> {
  const headers = { "content-type": "application/json", "codeqr-signature": signature ?? (await signWebhook(body, secret)) };
  return fetch(url, { method: "POST", body, headers });
}

describe.each(Object.entries(servers))("%s", (_name, start) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  test.each<[string, string, string | undefined, number, string[]]>([
    ["a documented body", documented, undefined, 200, ["link.clicked 79ys3WA d0UtZqE0BZuBPrJS false"]],
    ["a delivered body", delivered, undefined, 200, ["link.clicked spring fT3kZ9qLwX1aB7cD false"]],
    ["another known event", JSON.stringify(sampleWebhookEvent(otherEvent)), undefined, 200, [`fallback ${otherEvent}`]],
    ["an unknown event", documented.replace("link.clicked", "link.shared"), undefined, 202, ["fallback link.shared"]],
    [
      "an invalid body",
      documented.replace('"clicks": 11', '"clicks": "11"'),
      undefined,
      202,
      ['link.clicked: /data/link/clicks must be an integer, got string "11"'],
    ],
    ["a handler that throws", text("delivered/sale.created"), undefined, 500, ["Error: no"]],
    ["a body beyond ASCII", documented.replace("79ys3WA", "olá-🚀"), undefined, 200, ["link.clicked olá-🚀 d0UtZqE0BZuBPrJS false"]],
    ["a wrong signature", documented, "0".repeat(64), 401, []],
    ["no signature", documented, "", 401, []],
    ["a body that is too long", documented + " ".repeat(1_000_000), undefined, 413, []],
  ])("%s", async (_case, body, signature, status, expected) => {
    const before = await handled();
    expect((await post(server.url, body, signature)).status).toBe(status);
    expect((await handled()).slice(before.length)).toEqual(expected);
  });

  test("a hundred at once", async () => {
    const statuses = await Promise.all(Array.from({ length: 100 }, async () => (await post(server.url, documented)).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  async function handled(): Promise<string[]> {
    return (await fetch(server.url)).json() as Promise<string[]>;
  }
});

test("a body parser before the webhook is reported, with what to write instead, and not treated as a bad request", async () => {
  const { receive, handled } = createReceiver();
  const app = express();
  app.use(express.json());
  app.post("/webhooks", toNodeListener(receive));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const response = await post(`http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`, documented);
  server.close();
  expect(response.status).toBe(500);
  expect(await handled().json()).toEqual([expect.stringMatching(/parsed already.* express\.json\(\).* mount the webhook before it/)]);
});
