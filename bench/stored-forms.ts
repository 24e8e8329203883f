import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import zlib from "node:zlib";
import { examples } from "../test/support/corpus.js";
import { repository } from "../test/support/repository.js";
import { runChild, type Usage } from "./child.js";

// Runs validate and observe on the same bodies in every form in which people keep them: how many are found, and the peak memory.
// Argument: how many megabytes of bodies.

const [megabytes = 100] = process.argv.slice(2).map(Number);

const values = examples.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as unknown);
const lines = values.map((value) => JSON.stringify(value));
const times = Math.ceil((megabytes * 1e6) / lines.join("\n").length);
const repeated = (texts: readonly string[], between: string) => Array.from({ length: times }, () => texts.join(between)).join(between);
const records = (record: (value: unknown) => unknown) =>
  repeated(
    values.map((value) => JSON.stringify(record(value))),
    "\n",
  );
const plain = repeated(lines, "\n");
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64");

/** A form: its file, what is in it, further arguments, and whether it can be read to its end. */
type Form = readonly [title: string, file: string, content: () => string | Buffer, args?: readonly string[], isBroken?: true];

const forms: readonly Form[] = [
  ["lines", "a.ndjson", () => plain],
  ["gzip", "a.ndjson.gz", () => zlib.gzipSync(plain, { level: 1 })],
  ["an array", "a.json", () => `[${repeated(lines, ",")}]`],
  [
    "one after the other, pretty-printed",
    "b.json",
    () =>
      repeated(
        values.map((value) => JSON.stringify(value, null, 2)),
        "\n",
      ),
  ],
  ["UTF-16", "c.ndjson", () => Buffer.from(`\uFEFF${plain}`, "utf16le")],
  ["wrapped as an object", "d.ndjson", () => records((body) => ({ body })), ["--at", "/body"]],
  ["wrapped as text", "e.ndjson", () => records((body) => ({ body: JSON.stringify(body) })), ["--at", "/body"]],
  ["wrapped in base64", "f.ndjson", () => records((body) => ({ body: base64(body) })), ["--at", "/body"]],
  ["a folder", "folder/2026/a.ndjson", () => plain],
  ["half a gzip member", "g.ndjson.gz", () => halfOf(zlib.gzipSync(plain, { level: 1 })), [], true],
  ["an empty file", "h.ndjson", () => ""],
];

const folder = mkdtempSync(join(tmpdir(), "codeqr-bench-"));
process.once("SIGINT", () => process.exit(130));
process.once("exit", () => rmSync(folder, { recursive: true }));

const width = Math.max(...forms.map(([title]) => title.length)) + 2;
print(`${lines.length * times} known bodies, ${(plain.length / 1e6).toFixed(0)} MB as lines\n`);
print(`${"".padEnd(width)}${["validate", "exit", "peak MB", "observe", "exit", "peak MB"].map((title) => title.padStart(10)).join("")}`);
for (const [title, file, content, args = [], isBroken] of forms) {
  const path = join(folder, file);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content());
  const input = title === "a folder" ? join(folder, "folder") : path;
  const cells: string[] = [];
  for (const command of ["validate", "observe"]) {
    // Some examples have values outside of the known ones, which is news to observe.
    const status = isBroken ? 2 : command === "observe" && title !== "an empty file" ? 1 : 0;
    const { known, megabytes: peak } = await outcome([command, "--json", ...args, input], status);
    cells.push(String(known), String(status), peak.toFixed(0));
  }
  print(`${title.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join("")}`);
  rmSync(path);
}

async function outcome(args: readonly string[], status: number): Promise<Usage & { readonly known: number }> {
  let printed = "";
  const usage = await runChild([join(repository, "dist/cli.js"), ...args], status, (text) => (printed += text));
  const { summary, events = [] } = JSON.parse(printed.trim().split("\n").at(-1) ?? "{}") as {
    summary?: { known: number };
    events?: readonly { known: number }[];
  };
  return { ...usage, known: summary?.known ?? events.reduce((sum, { known }) => sum + known, 0) };
}

function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
