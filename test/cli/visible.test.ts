import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { hiddenCharacter, hiddenCharacters } from "../support/hidden-characters.js";
import { repository } from "../support/repository.js";
import { closeReceivers, listening, post, receiver } from "./deliveries.js";
import { linesOf, type Outcome, run, secret } from "./run.js";

// Bodies, answers and names come from strangers, and are printed to a terminal: their characters must not control it, reverse its text, or start a new line.

const temporary = mkdtempSync(join(tmpdir(), "codeqr-cli-"));
afterEach(closeReceivers);
afterAll(() => rmSync(temporary, { recursive: true }));

const withSecret = { env: { CODEQR_WEBHOOK_SECRET: secret } };

/** One text with all kinds of characters, and every character of every kind. UTF-8 cannot encode half a surrogate pair. */
const hostile = "a\u001b[31mb\u0007c\r\nFORGED\u009b2Jd\u009d0;e\u007ff\u202eg\u2066h\u2028i\u200fj\u{e0041}";
const all = hiddenCharacters
  .flatMap(([, characters]) => characters)
  .join("")
  .replaceAll(/[\ud800-\udfff]{9,}/g, "");

const clicked = () => JSON.parse(readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8"));
const unknown = { ...clicked(), event: hostile, id: hostile, data: { [hostile]: hostile, all } };
const invalid = { ...clicked(), event: hostile, createdAt: hostile };

function folder(name: string): string {
  const path = join(temporary, name);
  mkdirSync(path, { recursive: true });
  return path;
}

function file(name: string, content: string): string {
  const path = join(temporary, name);
  writeFileSync(path, content);
  return path;
}

function expectVisible({ stdout, stderr }: Outcome): void {
  const lines = `${stdout}${stderr}`.split("\n");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    expect(line).not.toMatch(hiddenCharacter);
    expect(line).not.toMatch(/^FORGED/);
  }
}

describe("listen", () => {
  test.each<[string, unknown, string]>([
    ["an event", { ...clicked(), id: hostile, data: { ...clicked().data, [hostile]: hostile, all } }, "known"],
    ["an unknown event", unknown, "unknown"],
    ["an invalid body", invalid, "invalid"],
  ])("%s", async (_case, body, outcome) => {
    const send = (url: string) => post(url, JSON.stringify(body));
    for (const args of [[], ["--brief"], ["--json"]]) {
      const result = await listening(args, send);
      expectVisible(result);
      if (!args.includes("--json")) expect(result.stdout).toContain(outcome);
      else if (outcome !== "invalid") expect(linesOf(result.stdout)[1]).toMatchObject({ outcome, event: body });
      else expect(linesOf(result.stdout)[1]).toMatchObject({ outcome, event: hostile });
    }
  });

  test("the data are still JSON", async () => {
    const { stdout } = await listening([], (url) => post(url, JSON.stringify(unknown)));
    expect(JSON.parse(stdout.slice(stdout.indexOf("\n")))).toEqual(unknown.data);
  });
});

describe("send", () => {
  const answer = { status: 500, text: hostile };
  test.each<[string, string[]]>([
    ["an answer", []],
    ["an answer, as JSON", ["--json"]],
    ["the first of several answers", ["--repeat", "2"]],
    ["an id", ["--id", hostile]],
    ["the name of a property that is added", ["--set", `data.${hostile}=1`]],
  ])("%s", async (_case, args) => {
    const { url } = await receiver(answer);
    const result = await run(["send", "link.clicked", "--to", url, ...args], withSecret);
    expectVisible(result);
    expect(result.stdout).toContain("FORGED\\u009b2Jd");
    expect(result.status).toBe(1);
  });

  test("the name of a file", async () => {
    const { url } = await receiver({ status: 200 });
    const result = await run(["send", "--to", url, "--body", file(hostile, "{}")], withSecret);
    expectVisible(result);
    expect(result.status).toBe(0);
  });
});

describe("validate", () => {
  test.each<[string, () => string[], number]>([
    ["the name of a valid file, and its event's", () => [file(`${hostile}.json`, JSON.stringify(unknown))], 0],
    ["the name of an invalid file, and its contents", () => [file(`${hostile}.txt`, JSON.stringify(invalid, null, 2))], 1],
    ["text that is not JSON", () => [file("text.json", `{"a":"${hostile}${all}"`)], 1],
    ["lines", () => [file(`${hostile}.ndjson`, `${JSON.stringify(unknown)}\n${JSON.stringify(invalid)}\n${hostile}\n`)], 1],
    ["the name of a property, by --strict", () => ["--strict", file("more.json", JSON.stringify({ ...clicked(), [hostile]: 1 }))], 1],
    ["the name of a folder", () => [folder(`d${hostile}`)], 2],
    ["the name of a file that is not there", () => [join(temporary, `no${hostile}`)], 2],
    ["a name that is too long", () => [join(temporary, hostile.repeat(20))], 2],
    ["a name that looks like an option", () => [`--${hostile}`], 2],
  ])("%s", async (_case, args, status) => {
    for (const json of [[], ["--json"]]) {
      const result = await run(["validate", ...args(), ...json]);
      expectVisible(result);
      expect(result.status).toBe(status);
      if (json.length > 0 && status < 2) expect(linesOf(result.stdout).length).toBeGreaterThan(0);
    }
  });
});

test.each<[string, string[], number]>([
  ["verify: the name of a file that is not there", ["verify", "--signature", "ab", join(temporary, `no${hostile}`)], 2],
  ["verify: a signature", ["verify", "--signature", hostile, file("body.json", "{}")], 1],
  ["show: an event", ["show", hostile], 2],
  ["list: a scope", ["list", "--scope", hostile], 2],
  ["example: a value", ["example", "link.clicked", "--set", `data.x=${hostile}`], 0],
  ["example: a name", ["example", "link.clicked", "--set", `data.${hostile}=1`], 0],
  ["example: a path that leads nowhere", ["example", "link.clicked", "--set", `id.${hostile}=1`], 2],
  ["example: a form", ["example", "link.clicked", "--form", hostile], 2],
  ["send: a URL", ["send", "link.clicked", "--to", hostile], 2],
  ["listen: a host", ["listen", "--host", hostile], 2],
  ["listen: a port", ["listen", "--port", hostile], 2],
  ["a command", [hostile], 2],
])("%s", async (_case, args, status) => {
  const result = await run(args, withSecret);
  expectVisible(result);
  expect(result.status).toBe(status);
});
