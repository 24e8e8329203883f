import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lint } from "../../scripts/contract/lint.js";
import { parsePointer } from "../../src/json-pointer.js";
import { examples } from "../support/corpus.js";
import { type Draft, schemaFiles, withChange } from "../support/schema-files.js";
import { collect, linesOf, run, start } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "codeqr-observe-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Body {
  readonly data: Record<string, unknown> & { readonly link: Record<string, unknown>; readonly interaction: Record<string, unknown> };
}

/** The first click of the examples, changed. */
function click(change: (body: Body) => void = () => {}): Body {
  const bytes = examples.find(({ name }) => name === "documented/link.clicked.json")?.bytes;
  const body = JSON.parse(new TextDecoder().decode(bytes)) as Body;
  change(body);
  return body;
}

const novelties = [
  click(({ data }) => (data.link.shade = { depth: 1, since: "2026-11-25T10:00:00Z" })),
  click(({ data }) => (data.link.shade = null)),
  click(({ data }) => (data.interaction.device = "Watch")),
  click(({ data }) => (data.link.clicks = "many")),
  { id: "evt_1", event: "link.shared", createdAt: "2026-03-02T10:00:00.000Z", data: { with: [{ name: "<b>Mary</b>" }] } },
];

function file(name: string, bodies: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, bodies.map((body) => `${JSON.stringify(body)}\n`).join(""));
  return path;
}

const news = file("news.ndjson", novelties);

test("bodies that are as the contract says: nothing new, exit code 0", async () => {
  const { status, stdout } = await run(["observe", file("plain.ndjson", [click(), click()])]);
  expect(stdout).toContain("2 bodies of 2024-08-30");
  expect(stdout).toContain("nothing new: every body is as the contract says");
  expect(status).toBe(0);
});

test("what is new is told by property, and the exit code is 1", async () => {
  const { status, stdout } = await run(["observe", news]);
  for (const text of [
    /Link\.shade +│ object or null +│ +2 │ +2 │/,
    /Link\.shade\.since +│ string \(date-time\) +│ +1 │ +1 │/,
    /Interaction\.device +│ "Watch" +│ +1 │/,
    /link\.shared +│ +1 │ evt_1/,
    /1 │ link\.clicked │ \/data\/link\/clicks +│ must be an integer/,
  ])
    expect(stdout).toMatch(text);
  expect(status).toBe(1);
});

test.each([["1"], ["3"]])("with --jobs %s, and from one array, the report is the same", async (jobs) => {
  const bodies = Array.from({ length: 3000 }, (_, index) => ({ ...(novelties[index % novelties.length] as object), id: `evt_${index}` }));
  const lines = await run(["observe", "--json", "--jobs", jobs, file("many.ndjson", bodies)]);
  const array = join(folder, "many.json");
  writeFileSync(array, JSON.stringify(bodies));
  expect(linesOf(lines.stdout)).toEqual(linesOf((await run(["observe", "--json", array])).stdout));
});

describe("no value of a body is printed", () => {
  const marked = file("marked.ndjson", [
    click(({ data }) => {
      data.link.title = "MARKER";
      data.link.shade = "MARKER";
      data.link.MARKERless = { "MARKER@example.com": "MARKER" };
    }),
    click(({ data }) => (data.link.clicks = "MARKER")),
    { id: "evt_1", event: "link.shared", createdAt: "2026-03-02T10:00:00.000Z", data: { name: "MARKER" } },
    "MARKER",
  ]);
  const page = join(folder, "marked.html");

  test.each([
    ["as text", ["--suggest", "--html", page]],
    ["as JSON", ["--suggest", "--json"]],
  ])("%s", async (_form, args) => {
    const { stdout, stderr } = await run(["observe", ...args, marked]);
    const output = stdout + stderr + (existsSync(page) ? readFileSync(page, "utf8") : "");
    expect(output.replaceAll("MARKERless", "")).not.toContain("MARKER");
  });

  test("unless --show-values is given", async () => {
    const { stdout } = await run(["observe", "--show-values", "--html", page, marked]);
    expect(stdout).toContain('string: "MARKER"');
    expect(readFileSync(page, "utf8")).toContain("string: &quot;MARKER&quot;");
  });
});

test("what is suggested is accepted by the contract's own rules", async () => {
  const bodies = novelties.filter((body) => !("link" in body.data) || body.data.link.clicks !== "many");
  const [{ suggestions }] = linesOf((await run(["observe", "--json", "--suggest", file("good.ndjson", bodies)])).stdout) as [
    { suggestions: readonly { readonly file: string; readonly path: string; readonly value: unknown }[] },
  ];
  expect(suggestions.map((suggestion) => [suggestion.file, suggestion.path])).toEqual([
    ["schemas/objects/link.schema.json", "/properties/shade"],
    ["schemas/objects/interaction.schema.json", "/properties/device/x-known-values/-"],
    ["schemas/events/link.shared.schema.json", ""],
  ]);
  const changed = withChange(schemaFiles, (files) => {
    for (const { file: path, path: pointer, value } of suggestions)
      add(files, [path.replace("schemas/", ""), ...parsePointer(pointer)], value);
  });
  expect(lint(changed)).toEqual([]);
});

/** Adds a value where a path leads, as JSON Patch does. */
function add(holder: Draft, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) add(holder[name], rest, value);
  else if (name === "-") holder.push(value);
  else holder[name] = value;
}

describe("the page", () => {
  test("holds names as text, and needs nothing from elsewhere", async () => {
    const path = join(folder, "page.html");
    await run([
      "observe",
      "--html",
      path,
      file("hostile.ndjson", [...novelties, { ...novelties[4], event: "<img src=x onerror=alert(1)>" }]),
    ]);
    const html = readFileSync(path, "utf8");
    expect(html).toContain("&lt;img src=x");
    expect(html).not.toMatch(/<img|<script|https?:/);
    expect(html).toContain("default-src 'none'");
  });

  test.each([
    ["a folder", folder, "it is a folder; name a file in it"],
    ["a file in a folder that is not there", join(folder, "none/page.html"), "there is no such folder"],
  ])("cannot be %s: said before anything is read", async (_case, path, message) => {
    const { status, stdout, stderr } = await run(["observe", "--html", path, news]);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: expect.stringContaining(message) });
  });
});

test("an interrupted stream: the whole lines that came before are reported, and the exit code is 130", async () => {
  const child = start(["observe", "--ndjson", "--json"]);
  const outcome = collect(child);
  // More than the pipe takes by itself: when all is written, most of it has been read.
  const lines = `${JSON.stringify(click())}\n`.repeat(500);
  await new Promise((resolve) => child.stdin?.write(`${lines}{"id":`, resolve));
  child.kill("SIGINT");
  const { status, stdout, stderr } = await outcome;
  const [{ events }] = linesOf(stdout) as [{ events: readonly { event: string; known: number; invalid: number }[] }];
  expect(events).toEqual([{ event: "link.clicked", known: expect.any(Number), unknown: 0, invalid: 0 }]);
  expect(events[0]?.known).toBeGreaterThan(0);
  expect({ status, stderr }).toEqual({ status: 130, stderr: "stopped before the end: what is reported is what came before\n" });
});
