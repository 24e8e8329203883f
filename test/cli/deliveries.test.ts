import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { webhookEventNames } from "../../src/index.js";
import { repository } from "../support/repository.js";
import { type Answer, closeReceivers, listening, post, type Request, receiver, sign } from "./deliveries.js";
import { linesOf, run, secret } from "./run.js";

const temporary = mkdtempSync(join(tmpdir(), "codeqr-cli-"));
const withSecret = { env: { CODEQR_WEBHOOK_SECRET: secret } };
afterEach(closeReceivers);
afterAll(() => rmSync(temporary, { recursive: true }));

describe("send", () => {
  test("sends exactly what CodeQR does: a compact body by POST, and the signature of its bytes", async () => {
    const { url, requests } = await receiver({ status: 200 });
    const { status, stdout } = await run(["send", "link.clicked", "--to", url], withSecret);
    const [{ method, headers, body }] = requests as [Request];
    const example = JSON.parse(readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8"));
    const { id, ...rest } = JSON.parse(body);
    expect({ id: example.id, ...rest }).toEqual(example);
    expect(body).toBe(JSON.stringify({ ...example, id }));
    expect(method).toBe("POST");
    expect(headers).toContain("CodeQR-Signature");
    expect(headers[headers.indexOf("CodeQR-Signature") + 1]).toBe(sign(body));
    expect(headers[headers.indexOf("Content-Type") + 1]).toBe("application/json");
    expect(stdout).toMatch(new RegExp(`^200 accepted {2}link\\.clicked ${id} {2}\\d+\\.\\d ms\n$`));
    expect(status).toBe(0);
  });

  test("--set, --form and --id are in the body", async () => {
    const { url, requests } = await receiver({ status: 204 });
    const args = [
      "--form",
      "delivered",
      "--set",
      "data.sale.payment_processor=paddle",
      "--set",
      "/data/sale/amount=7",
      "--id",
      "evt_again",
    ];
    await run(["send", "sale.created", "--to", url, ...args], withSecret);
    expect(JSON.parse(requests[0]?.body ?? "")).toMatchObject({
      id: "evt_again",
      data: { sale: { payment_processor: "paddle", amount: 7 } },
    });
  });

  test("an id by --set is in the body, even an invalid one", async () => {
    const { url, requests } = await receiver({ status: 200 });
    await run(["send", "link.clicked", "--to", url, "--set", "id=5"], withSecret);
    await run(["send", "link.clicked", "--to", url, "--set", "id=5", "--id", "evt_1"], withSecret);
    expect(requests.map(({ body }) => JSON.parse(body).id)).toEqual([5, "evt_1"]);
  });

  test("--body sends a file unchanged, even if it is not JSON", async () => {
    const { url, requests } = await receiver({ status: 200 });
    const path = join(temporary, "body.txt");
    writeFileSync(path, '{ "spaces": "é" }\n');
    expect((await run(["send", "--body", path, "--to", url], withSecret)).status).toBe(0);
    await run(["send", "--body", "-", "--to", url], { ...withSecret, input: "[" });
    expect(requests.map(({ body }) => body)).toEqual(['{ "spaces": "é" }\n', "["]);
  });

  test.each<[string, Answer | undefined, string[], object]>([
    ["another status", { status: 500, text: "no\n  way" }, [], { outcome: "refused", status: 500, detail: "no way" }],
    ["a redirect, which is not followed", { status: 307, headers: { location: "/" } }, [], { outcome: "refused", status: 307 }],
    ["no answer in time", undefined, ["--timeout", "300"], { outcome: "timeout", detail: "no answer within 300 ms" }],
    ["the secret in the answer", { status: 401, text: `I expected ${secret}` }, [], { outcome: "refused", detail: "I expected whsec_…" }],
  ])("%s ends with exit code 1", async (_case, answer, args, expected) => {
    const { url } = await receiver(answer);
    const { status, stdout } = await run(["send", "link.clicked", "--json", "--to", url, ...args], withSecret);
    expect(linesOf(stdout)).toMatchObject([expected]);
    expect(status).toBe(1);
  });

  test("nobody there ends with exit code 1", async () => {
    const { url } = await receiver({ status: 200 });
    await closeReceivers();
    const { status, stdout } = await run(["send", "link.clicked", "--to", url], withSecret);
    expect(stdout).toMatch(/^failed {2}link\.clicked evt_\w{25} .*nobody listens there \(ECONNREFUSED\)\n$/);
    expect(status).toBe(1);
  });

  test("--repeat sends events with different ids, and prints a summary", async () => {
    const { url, requests } = await receiver({ status: 200 });
    const { status, stdout } = await run(
      ["send", "link.clicked", "--to", url, "--repeat", "50", "--concurrency", "8", "--json"],
      withSecret,
    );
    const told = linesOf(stdout);
    expect(new Set(requests.map(({ body }) => JSON.parse(body).id)).size).toBe(50);
    expect(told).toHaveLength(51);
    expect(told.at(-1)).toMatchObject({ summary: { deliveries: 50, accepted: 50, statuses: { 200: 50 } } });
    const { perSecond, milliseconds } = (told.at(-1) as { summary: { perSecond: number; milliseconds: Record<string, number> } }).summary;
    expect(perSecond).toBeGreaterThan(0);
    expect([...Object.values(milliseconds)]).toEqual([...Object.values(milliseconds)].sort((a, b) => a - b));
    expect(status).toBe(0);
  });

  test("--repeat reports deliveries that were not accepted", async () => {
    const { url } = await receiver({ status: 503, text: "busy" });
    const { status, stdout } = await run(["send", "link.clicked", "--to", url, "--repeat", "3"], withSecret);
    expect(stdout).toMatch(/^3 deliveries, 0 accepted, in /);
    expect(stdout).toContain("  503  3 times\nthe first that was not accepted: 503  busy\n");
    expect(status).toBe(1);
  });
});

describe("listen", () => {
  test("every event, sent in each form that has an example, arrives verified and known", async () => {
    const sent = webhookEventNames.flatMap((name) => {
      const isDelivered = existsSync(`${repository}examples/delivered/${name}.json`);
      return (isDelivered ? ["documented", "delivered"] : ["documented"]).map((form) => ({ name, form }));
    });
    expect(sent.length).toBeGreaterThan(webhookEventNames.length);
    const { status, stdout, stderr } = await listening(["--json"], async (url) => {
      for (const { name, form } of sent) expect((await run(["send", name, "--form", form, "--to", url], withSecret)).status).toBe(0);
    });
    const [first, ...received] = linesOf(stdout);
    expect(first).toEqual({ listening: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    expect(received).toMatchObject(sent.map(({ name }) => ({ outcome: "known", status: 200, event: { event: name } })));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  const body = JSON.stringify(JSON.parse(readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8")));
  const invalid = body.replace('"clicks":11', '"clicks":"11"');
  const unknown = body.replace("link.clicked", "link.shared");

  test.each<[string, string, Record<string, string>, number, RegExp, object]>([
    ["an event", body, { "codeqr-signature": sign(body) }, 200, /known {6}link\.clicked {2}evt_\w+\n/, { outcome: "known" }],
    ["an unknown event", unknown, { "codeqr-signature": sign(unknown) }, 202, /unknown {4}link\.shared/, { outcome: "unknown" }],
    [
      "an invalid one",
      invalid,
      { "codeqr-signature": sign(invalid) },
      202,
      /invalid {4}link\.clicked: \/data\/link\/clicks must be an integer, got string "11"/,
      { outcome: "invalid", event: "link.clicked", issues: [{ path: "/data/link/clicks" }] },
    ],
    ["no signature", body, {}, 401, /there is no CodeQR-Signature header/, { outcome: "unverified", reason: "missing" }],
    [
      "a malformed signature",
      body,
      { "codeqr-signature": "abc" },
      401,
      /is not 64 hex digits/,
      { outcome: "unverified", reason: "malformed" },
    ],
    [
      "another's signature",
      body,
      { "codeqr-signature": "0".repeat(64) },
      401,
      /not that of this body with this secret\. Is the secret whole/,
      { outcome: "unverified", reason: "mismatch" },
    ],
  ])("%s is shown, and answered as a receiver does", async (_case, body, headers, expectedStatus, text, json) => {
    const post = async (url: string) => expect((await fetch(url, { method: "POST", body, headers })).status).toBe(expectedStatus);
    expect((await listening(["--brief"], post)).stdout).toMatch(text);
    expect(linesOf((await listening(["--json"], post)).stdout)[1]).toMatchObject({ status: expectedStatus, ...json });
  });

  test("shows the data of an event, and describes itself in answer to GET", async () => {
    const { stdout } = await listening([], async (url) => {
      expect((await fetch(url)).status).toBe(405);
      await fetch(url, { method: "POST", body, headers: { "codeqr-signature": sign(body) } });
    });
    expect(stdout).toContain('    "clicks": 11,\n');
  });

  const nested = (depth: number, inner = "") => `${"[".repeat(depth)}${inner}${"]".repeat(depth)}`;
  test.each<[string, string, number]>([
    ["a known event", body.replace('"data":{', `"data":{"deep":${nested(120)},`), 200],
    ["a body that is too deep", body.replace('"data":{', `"data":{"deep":${nested(1_000_000)},`), 202],
    ["an unknown event", `{"id":"1","event":"a.b","createdAt":"2024-08-26T16:41:52.346Z","data":{"deep":${nested(120)}}}`, 202],
    ["a deep and wide event", body.replace('"data":{', `"data":{"deep":${nested(120, "0,".repeat(1_000_000).slice(0, -1))},`), 200],
    ["long names", body.replace("link.clicked", "e".repeat(1_000_000)).replace("evt_", "i".repeat(1_000_000)), 202],
  ])("a deeply nested or long body is shown in part and answered as usual: %s", async (_case, text, expected) => {
    const answered = async (url: string) => expect((await post(url, text)).status).toBe(expected);
    const [shown, brief, json] = await Promise.all([[], ["--brief"], ["--json"]].map((args) => listening(args, answered)));
    expect([shown?.stderr, brief?.stderr, json?.stderr].join("")).not.toContain("Error");
    expect(shown?.stdout.length).toBeGreaterThan(30);
    expect(shown?.stdout.length).toBeLessThan(101_000);
    expect(brief?.stdout.length).toBeLessThan(300);
    expect(linesOf(json?.stdout ?? "")[1]).toMatchObject({ status: expected });
  });

  test("100 levels of an event are shown", async () => {
    const { stdout } = await listening(["--json"], (url) => post(url, body.replace('"data":{', `"data":{"deep":${nested(120)},`)));
    const [, { event }] = linesOf(stdout) as [unknown, { event: { data: { deep: unknown } } }];
    expect(JSON.stringify(event.data.deep)).toBe(nested(98, '"…"'));
  });

  test("a port that is taken ends with exit code 2", async () => {
    const { url } = await receiver({ status: 200 });
    const { status, stderr } = await run(["listen", "--port", new URL(url).port], withSecret);
    expect(stderr).toMatch(/the port is in use; choose another with --port/);
    expect(status).toBe(2);
  });
});

describe("verify", () => {
  const body = '{"id":"evt_1"}';
  const path = join(temporary, "signed.json");
  writeFileSync(path, body);

  test.each<[string, string[], string, number, RegExp]>([
    ["a file", [path, "--signature", sign(body)], "", 0, /^verified/],
    ["standard input", ["--signature", sign(body).toUpperCase()], body, 0, /^verified/],
    ["another body", ["--signature", sign(body)], `${body} x`, 1, /^not verified: another secret signed it, or the body is not/],
    ["a line break that was not signed", ["--signature", sign(body)], `${body}\n`, 1, /without the line break at its end/],
    ["a malformed signature", ["--signature", "abc"], body, 1, /a signature is 64 hex digits, this one has 3 characters/],
    ["--json", ["--json", "--signature", sign(body)], body, 0, /^\{"verified":true,"bytes":14\}\n$/],
  ])("%s", async (_case, args, input, expected, message) => {
    const { status, stdout, stderr } = await run(["verify", ...args], { ...withSecret, input });
    expect(stdout).toMatch(message);
    expect({ status, stderr }).toEqual({ status: expected, stderr: "" });
  });
});

describe("the secret is in no output", () => {
  const other = "a-secret-of-another-form";
  test.each<[string, string[], Record<string, string>]>([
    ["of send", ["send", "link.clicked", "--to", "http://127.0.0.1:1", "--secret", other], {}],
    ["of send --json", ["send", "link.clicked", "--to", "http://127.0.0.1:1", "--json"], { CODEQR_WEBHOOK_SECRET: other }],
    ["of verify", ["verify", "--signature", "0".repeat(64), `--secret=${other}`], {}],
    ["of a wrong option after it", ["verify", "--secret", other, `--sgnature=${other}`], {}],
    ["of a secret in the place of a command", [secret], {}],
    ["of a secret in the place of an event", ["show", secret], {}],
    ["of a secret in the place of a file", ["validate", secret], {}],
    ["of a secret in the place of a URL", ["send", "link.clicked", "--to", other], { CODEQR_WEBHOOK_SECRET: other }],
    ["of help", ["send", "--help"], { CODEQR_WEBHOOK_SECRET: other }],
    ["of an invalid port", ["listen", "--port", other, "--secret", other], {}],
  ])("%s", async (_case, args, env) => {
    const { stdout, stderr } = await run(args, { env });
    expect(stdout + stderr).not.toBe("");
    expect(stdout + stderr).not.toMatch(new RegExp(`${secret}|${other}`));
  });
});
