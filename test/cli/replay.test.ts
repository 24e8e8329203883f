import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeReceivers, listening, post, receiver, sign } from "./deliveries.js";
import { linesOf, run, secret } from "./run.js";

// What arrives is saved and handed on by listen, and sent again by send.

const temporary = mkdtempSync(join(tmpdir(), "codeqr-replay-"));
const withSecret = { env: { CODEQR_WEBHOOK_SECRET: secret } };
afterEach(closeReceivers);
afterAll(() => rmSync(temporary, { recursive: true }));

/** Bodies whose bytes must come back: JSON as nobody would write it, text beyond ASCII, bytes that are no text. */
const bodies = ['{ "id" : "evt_1",\n"event":"a.b" ,"createdAt":"2026-01-01T00:00:00.000Z","data":{"a":1.0}}', '{"name":"olá 🚀"}'];

describe("listen --save", () => {
  test("writes a line for each request, from which send sends the same bytes, signed anew", async () => {
    const file = join(temporary, "saved.ndjson");
    await listening(["--save", file], async (url) => {
      for (const body of bodies) await post(url, body);
      await fetch(url, { method: "POST", body: Buffer.from([0xff, 0xfe]) });
    });
    const saved = linesOf(readFileSync(file, "utf8")) as { headers: string[][]; body?: string; bodyBase64?: string }[];
    expect(saved.map(({ body, bodyBase64 }) => body ?? bodyBase64)).toEqual([...bodies, "//4="]);
    expect(saved[0]?.headers).toContainEqual(["codeqr-signature", sign(bodies[0] ?? "")]);

    const { url, requests } = await receiver({ status: 200 });
    const other = "whsec_another-secret-0123456789abcdef";
    const { status, stdout } = await run(["send", "--to", url, file], { env: { CODEQR_WEBHOOK_SECRET: other } });
    expect(requests.slice(0, 2).map(({ body }) => body)).toEqual(bodies);
    expect(requests[0]?.headers).not.toContain(sign(bodies[0] ?? ""));
    expect(stdout).toMatch(/3 deliveries, 3 accepted, in [\d.]+ s; 0 lines could not be read\n$/);
    expect(status).toBe(0);
  });

  test("adds to a file, also behind a line that was not ended", async () => {
    const file = join(temporary, "appended.ndjson");
    writeFileSync(file, '{"half');
    await listening(["--save", file], (url) => post(url, bodies[1] ?? ""));
    const [half, line] = readFileSync(file, "utf8").split("\n");
    expect([half, JSON.parse(line ?? "").body]).toEqual(['{"half', bodies[1]]);
  });

  test("sends what a file held at the start to the receiver that saves into it, and ends", async () => {
    const file = join(temporary, "grows.ndjson");
    await listening(["--save", file], async (url) => {
      for (const body of bodies) await post(url, body);
      const { stdout } = await run(["send", "--to", url, file], withSecret);
      expect(stdout).toMatch(/\n2 deliveries, 2 accepted, /);
    });
    expect(linesOf(readFileSync(file, "utf8"))).toHaveLength(4);
  });

  test("a folder that does not exist is an error before anything is received", async () => {
    const { status, stderr } = await run(["listen", "--save", join(temporary, "no/such/file")], withSecret);
    expect(status).toBe(2);
    expect(stderr).toContain("there is no such folder");
  });
});

describe("listen --forward-to", () => {
  test("hands on the same bytes and the same signature, and answers what the target answers", async () => {
    const { url: target, requests } = await receiver({ status: 503, text: "not now" });
    const { stdout } = await listening(["--forward-to", target], async (url) => {
      const answer = await post(url, bodies[0] ?? "");
      expect([answer.status, await answer.text()]).toEqual([503, "not now"]);
    });
    expect(requests.map(({ body }) => body)).toEqual([bodies[0]]);
    expect(requests[0]?.headers).toContain(sign(bodies[0] ?? ""));
    expect(stdout).toContain("503");
  });

  test("a target that is down is told of, and answered as a failure, so that CodeQR would send it again", async () => {
    const { stdout } = await listening(["--forward-to", "http://127.0.0.1:1/webhooks"], async (url) => {
      expect((await post(url, bodies[0] ?? "")).status).toBe(502);
    });
    expect(stdout).toMatch(/ECONNREFUSED|nobody listens/);
  });

  test("a target that is not on this machine needs --yes-remote", async () => {
    const { status, stderr } = await run(["listen", "--forward-to", "http://192.0.2.1/"], withSecret);
    expect(status).toBe(2);
    expect(stderr).toContain("--yes-remote");
  });
});

describe("send FILES", () => {
  test("plain bodies and lines are sent in order; a line that cannot be read is named, and the others are sent", async () => {
    const one = join(temporary, "one.json");
    const lines = join(temporary, "lines.ndjson");
    writeFileSync(one, '{\n  "id": 1\n}\n');
    writeFileSync(lines, '{"id":2}\n\nno json\n{"id":3}\r\n');
    const { url, requests } = await receiver({ status: 200 });
    const { status, stdout } = await run(["send", "--to", url, one, lines], withSecret);
    expect(requests.map(({ body }) => JSON.parse(body).id)).toEqual([1, 2, 3]);
    expect(stdout).toContain(`not sent  ${lines}:3  it is not JSON in UTF-8\n`);
    expect(stdout).toMatch(/3 deliveries, 3 accepted, in [\d.]+ s; 1 lines could not be read\n$/);
    expect(status).toBe(1);
  });

  test("a file that does not exist is an error before anything is sent", async () => {
    const { url, requests } = await receiver({ status: 200 });
    const { status } = await run(["send", "--to", url, join(temporary, "absent.json")], withSecret);
    expect(status).toBe(2);
    expect(requests).toEqual([]);
  });
});
