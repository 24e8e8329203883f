import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleWebhookEvent, signedRequest } from "../../src/testing.js";
import { type ReceiverUnderTest, startReceiver } from "./receiver-under-test.js";
import { secret } from "./secret.js";

const head = `POST /webhooks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nCodeQR-Signature: ${"a".repeat(64)}\r\n`;

/** Sends each piece 150 ms after the previous one, and returns the answer. */
async function slowly(port: number, ...pieces: string[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let received = "";
  socket.on("data", (data) => (received += data));
  socket.on("error", () => {});
  for (const piece of pieces) {
    if (!socket.destroyed) socket.write(piece);
    await pause(150);
  }
  socket.destroy();
  return received;
}

async function deliver(port: number, key: string): Promise<number> {
  const request = await signedRequest(
    sampleWebhookEvent("link.clicked", { data: { link: { key } } }),
    secret,
    `http://127.0.0.1:${port}/webhooks`,
  );
  return (await fetch(request)).status;
}

// Each of these would end the process if the listener rejected: an unhandled rejection does.
describe.each(["node:http", "Express 4", "Express 5"])("%s, with a timeout in front, lives through", (kind) => {
  let receiver: ReceiverUnderTest;
  beforeAll(async () => {
    receiver = await startReceiver(kind, { timeout: 100 });
  });
  afterAll(() => receiver.stop());

  test.each<[string, (port: number) => Promise<unknown>, answer: RegExp, errors: RegExp[]]>([
    [
      "a handler that fails after the timeout answered",
      (port) => deliver(port, "late"),
      /503/,
      [/fails late/, /sent already, with status 503/],
    ],
    [
      "a stranger's body that goes on after the timeout answered",
      (port) => slowly(port, `${head}Content-Length: 9\r\n\r\n`, "abc", "def", "ghi"),
      /503/,
      [],
    ],
    [
      "a stranger's body that stops after the timeout answered",
      (port) => slowly(port, `${head}Content-Length: 9\r\n\r\n`, "abc"),
      /503/,
      [],
    ],
    ["a stranger who leaves", (port) => slowly(port, `${head}Content-Length: 9\r\n\r\nabc`), /^$|503/, []],
    ["TRACE", (port) => slowly(port, "TRACE /webhooks HTTP/1.1\r\nHost: localhost\r\n\r\n"), /40[45]/, []],
    ["slashes for a path", (port) => slowly(port, "POST // HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"), /40[14]/, []],
  ])("%s", async (_name, attack, answer, errors) => {
    const before = (await receiver.state()).errors.length;
    expect(String(await attack(receiver.port))).toMatch(answer);
    await pause(400);
    expect([receiver.isAlive(), receiver.stderr()]).toEqual([true, ""]);
    expect(await deliver(receiver.port, "good")).toBe(200);
    expect((await receiver.state()).errors.slice(before)).toEqual(errors.map((message) => expect.stringMatching(message)));
  });
});
