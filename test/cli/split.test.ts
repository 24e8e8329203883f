import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, appendFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { safeParseWebhookEvent, webhookEventNames } from "../../src/index.js";
import { openSplitFolder } from "../../src/cli/split/split-folder.js";
import { corpus, examples } from "../support/corpus.js";
import { cli, collect, linesOf, run, start } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "codeqr-split-"));
afterAll(() => rmSync(folder, { recursive: true }));

let folders = 0;
const newFolder = () => join(folder, `to-${folders++}`);
const names = [...webhookEventNames, "unknown", "invalid"].map((event) => `${event}.ndjson`).sort();

/** Every body of the corpus that stands on one line, without the long ones. */
const bodies = [
  ...corpus.map(({ bytes }) => bytes),
  ...examples.map(({ bytes }) => Buffer.from(JSON.stringify(JSON.parse(Buffer.from(bytes).toString())))),
].filter((bytes) => bytes.length < 20_000 && !bytes.includes(10) && Buffer.from(bytes).toString("latin1").trim() !== "");
const input = join(folder, "all.ndjson");
writeFileSync(input, Buffer.concat(bodies.flatMap((bytes) => [bytes, Buffer.from("\n")])));

/** All files of a folder. */
function filesIn(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [name, readFileSync(join(path, name), "utf8")]),
  );
}

describe("every body of the corpus is in exactly one file", () => {
  const to = newFolder();
  const done = run(["split", "--to", to, input]);

  test("there is a file for each event, for unknown and for invalid, and nothing else", async () => {
    expect((await done).status).toBe(1);
    expect(readdirSync(to).sort()).toEqual(names);
  });

  test("known and unknown ones in the documented form, in their order", async () => {
    await done;
    const expected = new Map<string, unknown[]>(names.filter((name) => name !== "invalid.ndjson").map((name) => [name, []]));
    for (const bytes of bodies) {
      const result = safeParseWebhookEvent(bytes);
      if (result.kind !== "invalid") expected.get(`${result.kind === "known" ? result.event.event : "unknown"}.ndjson`)?.push(result.event);
    }
    for (const [name, events] of expected)
      expect(linesOf(readFileSync(join(to, name), "utf8"))).toEqual(JSON.parse(JSON.stringify(events)));
  });

  test("invalid ones with their first issue, their place and all that was read", async () => {
    await done;
    const expected = bodies.flatMap((bytes, index) => {
      const result = safeParseWebhookEvent(bytes);
      return result.kind === "invalid" ? [{ position: index + 1, issue: result.error.issues[0], bytes: Buffer.from(bytes) }] : [];
    });
    const found = linesOf(readFileSync(join(to, "invalid.ndjson"), "utf8")) as Record<string, string>[];
    expect(
      found.map(({ position, path, keyword, message, raw, rawBase64 = "" }) => ({
        position,
        issue: { path, keyword, message },
        bytes: raw === undefined ? Buffer.from(rawBase64, "base64") : Buffer.from(raw),
      })),
    ).toEqual(expected);
    expect(new Set(found.map(({ source }) => source))).toEqual(new Set([input]));
  });

  test("with several threads, the same bytes", async () => {
    await done;
    const threaded = newFolder();
    await run(["split", "--jobs", "3", "--to", threaded, input]);
    expect(filesIn(threaded)).toEqual(filesIn(to));
  });
});

describe("an interrupted run", () => {
  const large = join(folder, "large.ndjson");
  writeFileSync(large, readFileSync(input, "utf8").repeat(20));
  const whole = newFolder();
  const expected = run(["split", "--to", whole, large]).then(() => filesIn(whole));

  test.each([
    ["by Ctrl-C", "SIGINT", 130, ["--jobs", "1"]],
    ["by Ctrl-C, with threads", "SIGINT", 130, ["--jobs", "2"]],
    ["by a kill", "SIGKILL", null, ["--jobs", "1"]],
  ] as const)("%s leaves no file under its name, and is resumed to the same bytes", async (_case, signal, exitCode, jobs) => {
    const to = newFolder();
    const child = start(["split", ...jobs, "--to", to, large]);
    const outcome = collect(child);
    await until(() => existsSync(join(to, ".split.json")) && readdirSync(to).some((name) => name.endsWith(".partial")));
    child.kill(signal);
    expect((await outcome).status).toBe(exitCode);
    expect(readdirSync(to).filter((name) => names.includes(name))).toEqual([]);
    // What was written after the last checkpoint, as far as it came.
    appendFileSync(join(to, "unknown.ndjson.partial"), '{"id":');
    expect((await run(["split", "--resume", "--to", to, large])).status).toBe(1);
    expect(filesIn(to)).toEqual(await expected);
  });

  test("by a kill while the files get their names: --resume gives the others theirs", async () => {
    const to = await interrupted(large);
    const checkpoint = JSON.parse(readFileSync(join(to, ".split.json"), "utf8"));
    writeFileSync(join(to, ".split.json"), JSON.stringify({ ...checkpoint, isWhole: true }));
    const { status, stderr } = await run(["split", "--resume", "--to", to, large]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("is whole now") });
    expect(readdirSync(to).sort()).toEqual(names);
  });

  test("of several files: those that are done are passed over", async () => {
    const to = newFolder();
    const child = start(["split", "--ndjson", "--to", to, input, "-"]);
    const outcome = collect(child);
    await until(() => existsSync(join(to, ".split.json")));
    await new Promise((resolve) => child.stdin?.write(readFileSync(input), resolve));
    child.kill("SIGINT");
    expect((await outcome).status).toBe(130);
    await run(["split", "--ndjson", "--resume", "--to", to, input, "-"], { input: readFileSync(input) });
    const twice = newFolder();
    await run(["split", "--ndjson", "--to", twice, input, "-"], { input: readFileSync(input) });
    expect(filesIn(to)).toEqual(filesIn(twice));
  });

  test.each<[mistake: string, args: (to: string) => readonly string[], message: string]>([
    ["begun again without --resume", (to) => ["--to", to, large], "add --resume to go on, or remove the folder"],
    ["resumed with another file", (to) => ["--resume", "--to", to, input], "resume with the same files in the same order"],
    ["resumed with another --at", (to) => ["--resume", "--at", "/body", "--to", to, large], "resume it with the same"],
  ])("%s: an error that changes nothing", async (_mistake, args, message) => {
    const to = await interrupted(large);
    const before = filesIn(to);
    const { status, stdout, stderr } = await run(["split", ...args(to)]);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: expect.stringContaining(message) });
    expect(filesIn(to)).toEqual(before);
  });

  test("interrupted again before it has come to where it was: nothing is done twice", () => {
    const to = newFolder();
    const inputs = ["a", "b"].map((name) => ({ name, size: 9, isLines: true, open: () => Promise.reject(new Error("not read here")) }));
    const open = (resume: boolean) => openSplitFolder(to, ["unknown", "invalid"], { at: "", resume, tally: new Map() });
    const first = open(false);
    for (const input of inputs) {
      first.begin(input);
      first.append("unknown", Buffer.from("{}\n"));
      first.advance(1);
      if (input === inputs[0]) first.end();
    }
    first.stop();
    first.close();
    const second = open(true);
    second.stop();
    second.close();
    const third = open(true);
    expect(inputs.map((input) => third.begin(input))).toEqual(["all", 1]);
    third.close();
  });

  test("resumed where a file has lost something: an error", async () => {
    const to = await interrupted(large, ({ lengths }) => (lengths["unknown.ndjson"] = 1_000_000));
    const { status, stderr } = await run(["split", "--resume", "--to", to, large]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("is shorter than it was") });
  });
});

describe("bad input leaves nothing behind", () => {
  test("a folder that has such files already is not touched", async () => {
    const to = newFolder();
    await run(["split", "--to", to, input]);
    const before = filesIn(to);
    const { status, stderr } = await run(["split", "--to", to, input]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("is there already: name another folder") });
    expect(filesIn(to)).toEqual(before);
  });

  test.each<[mistake: string, args: (to: string) => readonly string[], message: string]>([
    ["an input that is not there", (to) => ["--to", to, join(folder, "none.ndjson")], "there is no such file"],
    ["a file in place of the folder", () => ["--to", input, input], "cannot write"],
    ["nothing to resume", (to) => ["--resume", "--to", to, input], "there is nothing to resume in"],
    ["no folder", () => [input], "required option '--to <folder>' not specified"],
  ])("%s", async (_mistake, args, message) => {
    const to = newFolder();
    const { status, stdout, stderr } = await run(["split", ...args(to)]);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: expect.stringContaining(message) });
    expect(existsSync(to)).toBe(false);
  });

  test("a disk that is full ends the run, which can be resumed", async () => {
    const to = newFolder();
    // A limit on the size of a file, in blocks of 512 bytes, is met as a full disk is.
    const limited = spawn("sh", ["-c", `ulimit -f 80; trap '' XFSZ; exec "$0" "$@"`, process.execPath, cli, "split", "--to", to, input]);
    const { status, stderr } = await collect(limited);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("cannot write ") });
    expect(readdirSync(to).filter((name) => names.includes(name))).toEqual([]);
    await run(["split", "--resume", "--to", to, input]);
    const whole = newFolder();
    await run(["split", "--to", whole, input]);
    expect(filesIn(to)).toEqual(filesIn(whole));
  });
});

/** A folder that an interrupted run has left. */
async function interrupted(file: string, change: (checkpoint: { lengths: Record<string, number> }) => void = () => {}): Promise<string> {
  const to = newFolder();
  const child = start(["split", "--to", to, file]);
  const outcome = collect(child);
  await until(() => existsSync(join(to, ".split.json")));
  child.kill("SIGINT");
  await outcome;
  const checkpoint = JSON.parse(readFileSync(join(to, ".split.json"), "utf8"));
  change(checkpoint);
  writeFileSync(join(to, ".split.json"), JSON.stringify(checkpoint));
  return to;
}

/** Waits until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
