import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import zlib from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { corpus, examples } from "../support/corpus.js";
import { linesOf, run } from "./run.js";

// Bodies as people keep them: every form of a store must have the outcomes that the same bodies have line by line.

const folder = mkdtempSync(join(tmpdir(), "codeqr-stored-"));
afterAll(() => rmSync(folder, { recursive: true }));

const values = [
  ...examples.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as unknown),
  { id: "evt_1", event: "link.shared", createdAt: "2024-08-30T09:53:50.343Z", data: {} },
  { id: "evt_2", event: "link.clicked", createdAt: "2024-08-30T09:53:50.343Z", data: { text: 'a } in ] a "text\\' } },
];
const lines = values.map((value) => `${JSON.stringify(value)}\n`).join("");
const pretty = values.map((value) => JSON.stringify(value, null, 2)).join("\n");
const expected = { known: examples.length, unknown: 1, invalid: 1 };
const records = (record: (value: unknown) => unknown) => values.map((value) => `${JSON.stringify(record(value))}\n`).join("");
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64");
const { zstdCompressSync } = zlib as { zstdCompressSync?: (text: string) => Buffer };

function utf16(text: string, isBigEndian: boolean): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
}

type Form = readonly [form: string, file: string, content: string | Buffer, args?: readonly string[]];

const forms: readonly Form[] = [
  ["lines", "lines.ndjson", lines],
  ["lines by content", "lines.txt", lines],
  ["lines with a byte order mark", "mark.ndjson", `\uFEFF${lines}`],
  ["gzip", "lines.ndjson.gz", zlib.gzipSync(lines)],
  ["gzip by content", "lines.log", zlib.gzipSync(lines)],
  ["several gzip members", "members.ndjson.gz", Buffer.concat([zlib.gzipSync(lines.slice(0, 500)), zlib.gzipSync(lines.slice(500))])],
  ["an array", "array.json", JSON.stringify(values)],
  ["an array, pretty-printed", "pretty-array.json", JSON.stringify(values, null, 2)],
  ["an array, compressed", "array.json.gz", zlib.gzipSync(JSON.stringify(values))],
  ["one after the other, pretty-printed", "pretty.json", pretty],
  ["one after the other, without a space", "joined.json", values.map((value) => JSON.stringify(value)).join("")],
  ["UTF-16, little endian", "little.ndjson", utf16(lines, false)],
  ["UTF-16, big endian", "big.json", utf16(pretty, true)],
  ["records with the body as an object", "objects.ndjson", records((body) => ({ ts: 1, body })), ["--at", "/body"]],
  ["records with the body as text", "texts.ndjson", records((body) => ({ body: JSON.stringify(body) })), ["--at", "/body"]],
  ["records with the body in base64", "base64.ndjson", records((body) => ({ kinesis: { data: base64(body) } })), ["--at", "/kinesis/data"]],
  ["an array of records", "records.json", JSON.stringify(values.map((body) => ({ body }))), ["--at", "/body"]],
  ...(zstdCompressSync === undefined ? [] : [["zstd", "lines.ndjson.zst", zstdCompressSync(lines)] satisfies Form]),
];

const commands = ["validate", "observe", "split"] as const;
let runs = 0;

/** The arguments that a command cannot do without. */
const argumentsOf = (command: (typeof commands)[number]) => [
  command,
  ...(command === "split" ? ["--to", join(folder, `split-${runs++}`)] : []),
];

/** Runs a command that reads stored bodies. @returns How many had which outcome. */
async function outcomesBy(command: (typeof commands)[number], args: readonly string[]) {
  const { stdout, stderr, status } = await run([...argumentsOf(command), "--json", ...args]);
  const last = linesOf(stdout).at(-1) as { summary: Counts; events: readonly Counts[] };
  const sum = (kind: keyof Counts) => last.events.reduce((total, counts) => total + counts[kind], 0);
  const { known, unknown, invalid } =
    command !== "observe" ? last.summary : { known: sum("known"), unknown: sum("unknown"), invalid: sum("invalid") };
  return { outcomes: { known, unknown, invalid }, stderr, status };
}

interface Counts {
  readonly known: number;
  readonly unknown: number;
  readonly invalid: number;
}

describe.each(commands)("every form has the outcomes of its bodies: %s", (command) => {
  test.each(forms.map((form) => [form[0], form] as const))("%s", async (_title, [, name, content, args = []]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    expect(await outcomesBy(command, [...args, path])).toEqual({ outcomes: expected, stderr: "", status: 1 });
  });

  test("a folder, with folders in it, hidden files left out", async () => {
    const root = join(folder, `bucket-${command}`);
    mkdirSync(join(root, "2026/11"), { recursive: true });
    writeFileSync(join(root, "2026/11/a.ndjson.gz"), zlib.gzipSync(lines));
    writeFileSync(join(root, "b.json"), pretty);
    writeFileSync(join(root, ".hidden.json"), "no");
    const { outcomes } = await outcomesBy(command, [root]);
    expect(outcomes).toEqual({ known: 2 * examples.length, unknown: 2, invalid: 2 });
  });

  test("the whole corpus as one array", async () => {
    const sound = corpus
      .map((test) => ({ ...test, text: Buffer.from(test.bytes).toString() }))
      .filter(({ text, bytes }) => isJson(text) && Buffer.from(text).equals(bytes));
    const path = join(folder, "corpus.json");
    writeFileSync(path, `[${sound.map(({ text }) => text).join(",")}]`);
    const count = (kind: string) => sound.filter(({ outcome }) => outcome === kind).length;
    const { outcomes } = await outcomesBy(command, [path]);
    expect(outcomes).toEqual({ known: count("known"), unknown: count("unknown"), invalid: count("invalid") });
  });
});

describe("places are those of the file", () => {
  const broken = JSON.stringify({ ...(values[0] as object), id: 5 }, null, 2);
  test.each([
    [
      "one after the other",
      `${JSON.stringify(values[0], null, 2)}\n\n${broken}\n`,
      JSON.stringify(values[0], null, 2).split("\n").length + 3,
    ],
    ["an item of an array", `[\n${JSON.stringify(values[0])},\n${broken}]`, 4],
  ])("%s", async (_case, text, line) => {
    const path = join(folder, "place.json");
    writeFileSync(path, text);
    const [invalid] = linesOf((await run(["validate", "--json", path])).stdout) as [{ issues: object[] }];
    expect(invalid.issues).toEqual([expect.objectContaining({ path: "/id", line, column: 9 })]);
  });
});

describe.each(commands)("bad input: %s", (command) => {
  test.each([
    ["half a gzip member", zlib.gzipSync(lines.repeat(20)).subarray(0, -9), "the gzip data breaks off after"],
    ["a damaged gzip member", damaged(zlib.gzipSync(lines.repeat(20))), "the gzip data is damaged"],
  ])("%s: what comes before is counted, and the exit code is 2", async (_case, content, message) => {
    const path = join(folder, "bad.ndjson.gz");
    writeFileSync(path, content);
    const { status, outcomes, stderr } = await outcomesBy(command, [path, join(folder, "lines.ndjson")]);
    expect(stderr).toContain(message);
    expect(stderr).toContain(path);
    expect(outcomes.known).toBeGreaterThanOrEqual(examples.length);
    expect(status).toBe(2);
  });

  test("a pointer that leads nowhere: the exit code is that of a mistake", async () => {
    const { status, stderr, outcomes } = await outcomesBy(command, ["--at", "/value", join(folder, "objects.ndjson")]);
    expect({ status, stderr, outcomes }).toEqual({
      status: 2,
      stderr: expect.stringContaining("--at /value leads nowhere in any record"),
      outcomes: { known: 0, unknown: 0, invalid: values.length },
    });
  });

  test("a pointer that is none", async () => {
    const { status, stderr } = await run([...argumentsOf(command), "--at", "body", join(folder, "lines.ndjson")]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining("--at must be a JSON pointer, such as /body, got body"),
    });
  });

  test("an empty folder", async () => {
    mkdirSync(join(folder, "empty"), { recursive: true });
    const { status, stderr } = await run([...argumentsOf(command), join(folder, "empty")]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("there is no file in") });
  });
});

describe("bad input, explained", () => {
  test.each([
    ["after an item", `[${JSON.stringify(values[0])},\n`],
    ["within an item", `[${JSON.stringify(values[0])},\n{"id": `],
    ["before any item", "\n["],
  ])("an array that breaks off %s", async (_case, input) => {
    const { status, stdout } = await run(["validate", "--json"], { input });
    expect(linesOf(stdout)[0]).toMatchObject({ line: 2, outcome: "invalid" });
    expect(status).toBe(1);
  });

  test("a pointer that leads nowhere: each record says so, in words", async () => {
    const { stdout } = await run(["validate", "--at", "/value", join(folder, "objects.ndjson")]);
    expect(stdout).toContain("must be a record with a body at /value");
  });

  test.each([
    ["an object", { ts: 1, body: values[0] }, "/body"],
    ["text", { message: { "a/b": JSON.stringify(values[0]) } }, "/message/a~1b"],
    ["base64", { data: base64(values[0]) }, "/data"],
  ])("a record that holds a body as %s: the flag to add is named", async (_case, record, pointer) => {
    const { stdout } = await run(["validate"], { input: JSON.stringify(record) });
    expect(stdout).toContain(`this is a record that holds a body: add --at ${pointer}\n`);
  });
});

function damaged(bytes: Buffer): Buffer {
  const middle = Math.floor(bytes.length / 2);
  return Buffer.concat([bytes.subarray(0, middle), Buffer.alloc(40, 0xff), bytes.subarray(middle + 40)]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
