import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { corpus, examples } from "../support/corpus.js";
import { wrappedEvent } from "../support/some-event.js";
import { linesOf, run, start } from "./run.js";

const temporary = mkdtempSync(join(tmpdir(), "codeqr-cli-"));
afterAll(() => rmSync(temporary, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(temporary, name);
  writeFileSync(path, content);
  return path;
}

const text = (name: string) => new TextDecoder().decode(examples.find((example) => example.name === `${name}.json`)?.bytes);
const line = (name: string) => JSON.stringify(JSON.parse(text(name)));

const clicked = text("documented/link.clicked");
const broken = clicked.replace('"clicks": 11', '"clicks": "11"');
const unknown = '{"id":"evt_1","event":"link.shared","createdAt":"2024-08-30T09:53:50.343Z","data":{}}';

interface Issue {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

describe("a file that is one body", () => {
  test("every example is known", async () => {
    const paths = examples.map(({ name, bytes }) => file(name.replaceAll("/", "-"), bytes));
    const { status, stdout, stderr } = await run(["validate", "--json", ...paths]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(linesOf(stdout).at(-1)).toMatchObject({ summary: { known: examples.length, unknown: 0, invalid: 0 } });
  });

  test("a fault is shown in its place, with the expected and the actual value", async () => {
    const path = file("broken.json", broken);
    const { status, stdout } = await run(["validate", path]);
    const number = broken.split("\n").findIndex((line) => line.includes('"clicks": "11"')) + 1;
    const shown = broken.split("\n")[number - 1] ?? "";
    const column = shown.indexOf('"11"') + 1;
    expect(stdout).toContain(`invalid  ${path}:${number}:${column}  link.clicked: /data/link/clicks must be an integer, got string "11"\n`);
    expect(stdout).toContain(`> ${number} | ${shown}\n     | ${" ".repeat(column - 1)}^^^^\n`);
    expect(stdout).toContain("1 body: 0 known, 0 unknown, 1 invalid\n");
    expect(status).toBe(1);
  });

  test("every issue is reported, not only the first", async () => {
    const path = file("two.json", broken.replace('"bot": false', '"bot": "no"'));
    const [body] = linesOf((await run(["validate", "--json", path])).stdout) as [{ issues: Issue[] }];
    expect(body.issues.map((issue) => issue.path).sort()).toEqual(["/data/interaction/bot", "/data/link/clicks"]);
  });

  test("an unknown event is not a failure", async () => {
    const { status, stdout } = await run(["validate", file("unknown.json", unknown)]);
    expect(stdout).toMatch(/^unknown {2}link\.shared {2}/);
    expect(status).toBe(0);
  });

  test("--strict reports a property that is not declared as a fault", async () => {
    const path = file("more.json", clicked.replace('"clicks": 11', '"clicks": 11, "shine": 1'));
    expect((await run(["validate", path])).status).toBe(0);
    const { status, stdout } = await run(["validate", "--strict", path]);
    expect(stdout).toContain("/data/link/shine is not a known property");
    expect(status).toBe(1);
  });

  test("a body beyond the limit is not read", async () => {
    const { status, stdout } = await run(["validate", file("long.json", `"${"x".repeat(17_000_000)}"`)]);
    expect(stdout).toContain("body must have at most 16777216 bytes");
    expect(status).toBe(1);
  });
});

describe("the place of an issue", () => {
  const placeOf = async (body: string) => {
    const [{ issues }] = linesOf((await run(["validate", "--json"], { input: body })).stdout) as [{ issues: Issue[] }];
    const [{ line, column }] = issues as [Issue];
    return body.split("\n")[line - 1]?.slice(column - 1);
  };

  test.each<[string, string, string]>([
    ["a wrong value", broken, '"11",'],
    ["a property that is missing: the object", clicked.replace(/"clicks": 11,/, ""), "{"],
    ["within a wrapper of the delivered form", text(`delivered/${wrappedEvent}`).replace(/"clicks": \d+/, '"clicks": "x"'), '"x",'],
    [
      "under the name it was delivered with",
      text("delivered/sale.created").replace(/"payment_processor": "\w+"/, '"payment_processor": 7'),
      "7,",
    ],
    ["the last of two of one name", clicked.replace('"clicks": 11', '"clicks": 11, "clicks": null'), "null,"],
    [
      "in a list",
      clicked.replace('"clicks": 11', '"clicks": 11, "tags": [{"id":"a","name":"b","color":"red"},{"id":true,"name":"b","color":"red"}]'),
      "true,",
    ],
    ["a comma too many", '{"a": [1, 2,]}', "]}"],
    ["an unknown word", '{"a": nul}', "nul}"],
    ["a text that does not end", '{"a": "b', '"b'],
    ["a line break in a text", '{"a": "b\nc"}', ""],
    ["an invalid escape", '{"a": "\\x"}', '\\x"}'],
    ["a name without quotes", "{a: 1}", "a: 1}"],
    ["a second value", '{"a": 1} 2', "2"],
    ["the end", '{"a": {"b": 1}', ""],
    ["a number with a zero before it", '{"a": 01}', "01}"],
  ])("%s", async (_case, body, expected) => {
    expect((await placeOf(body))?.slice(0, expected.length || 1)).toBe(expected);
  });

  test.each<[string, string, string[]]>([
    ["after empty lines", '\n\n{\n"a": x\n}\n\n\n', ["  2 | ", "  3 | {", '> 4 | "a": x', "    |      ^", "  5 | }", "  6 | "]],
    ["on the first line", "x\n\n", ["> 1 | x", "    | ^", "  2 | ", "  3 | "]],
    ["on the second line, the first being empty", "\nx", ["  1 | ", "> 2 | x", "    | ^"]],
    ["at the end, which is an empty line", "{\n", ["  1 | {", "> 2 | ", "    | ^"]],
  ])("with the lines around it: %s", async (_case, text, expected) => {
    const { stdout } = await run(["validate", file("around.json", text)]);
    expect(stdout.split("\n").filter((line) => /^[ >] +\d* *\|/.test(line))).toEqual(expected);
  });

  test("under the name it was delivered with, after a byte order mark", async () => {
    const marked = `\uFEFF${text("delivered/sale.created").replace(/"payment_processor": "\w+"/, '"payment_processor": 7')}`;
    expect((await placeOf(marked))?.slice(0, 2)).toBe("7,");
  });

  test("however deep the text is", async () => {
    const { status, stdout } = await run(["validate", "--json"], { input: "[".repeat(1_000_000) });
    expect(linesOf(stdout)[0]).toMatchObject({ outcome: "invalid", issues: [{ keyword: "json", column: 1_000_001 }] });
    expect(status).toBe(1);
  });
});

describe("lines", () => {
  const lines = [
    line("documented/link.clicked"),
    "",
    '{"id": x}',
    line("delivered/sale.created"),
    unknown,
    "  \r",
    JSON.stringify(JSON.parse(broken)),
    "7",
  ];

  test.each([
    ["of an .ndjson file", [file("lines.ndjson", lines.join("\n"))], ""],
    ["of a .jsonl file, with a last line break", [file("lines.jsonl", `${lines.join("\n")}\n`)], ""],
    ["of a file of another name", [file("lines.log", lines.join("\r\n"))], ""],
    ["of standard input", [], lines.join("\n")],
    ["of standard input, by name", ["-"], lines.join("\n")],
    ["of standard input, by option", ["--ndjson"], lines.join("\n")],
    ["in two threads", ["--jobs", "2"], lines.join("\n")],
  ])("%s: a broken line is reported by number, and the rest continues", async (_case, args, input) => {
    const { status, stdout } = await run(["validate", "--json", ...args], { input });
    const told = linesOf(stdout);
    expect(told.slice(0, -1).map((report) => (report as Issue).line)).toEqual([3, 7, 8]);
    expect(told.at(-1)).toEqual({
      summary: {
        known: 2,
        unknown: 1,
        invalid: 3,
        events: {
          "": { known: 0, unknown: 0, invalid: 2 },
          "link.clicked": { known: 1, unknown: 0, invalid: 1 },
          "link.shared": { known: 0, unknown: 1, invalid: 0 },
          "sale.created": { known: 1, unknown: 0, invalid: 0 },
        },
      },
    });
    expect(status).toBe(1);
  });

  test("a long line is shortened to the part near the fault", async () => {
    const { stdout } = await run(["validate"], { input: lines.join("\n") });
    expect(stdout).toContain('webhook: body must be JSON: unexpected token\n> 3 | {"id": x}\n    |        ^\n');
    const shown = stdout.split("\n").find((line) => line.startsWith("> 7 | "));
    expect(shown).toMatch(/^> 7 \| ….*"clicks":"11",.*…$/);
    expect(shown?.length).toBeLessThan(120);
  });

  test("a first line that is not JSON is no reason to take all lines for one body", async () => {
    const input = `{"id": x}\n${unknown}\n`;
    expect(linesOf((await run(["validate", "--json"], { input })).stdout).at(-1)).toMatchObject({ summary: { unknown: 1, invalid: 1 } });
    expect(linesOf((await run(["validate", "--json", "--ndjson"], { input })).stdout).at(-1)).toMatchObject({
      summary: { unknown: 1, invalid: 1 },
    });
  });

  test("the whole corpus, line by line, is judged as the corpus says", async () => {
    const tests = corpus.filter(({ bytes }) => bytes.length < 100_000 && !bytes.includes(10) && bytes.some((byte) => byte > 32));
    const input = Buffer.concat(tests.flatMap(({ bytes }) => [bytes, Buffer.from("\n")]));
    const { stdout } = await run(["validate", "--json", "--ndjson", "--jobs", "2"], { input });
    const told = new Set(linesOf(stdout).map((report) => (report as Issue).line));
    const judged = tests.map(({ name }, index) => [name, told.has(index + 1)]);
    expect(judged).toEqual(tests.map(({ name, outcome }) => [name, outcome === "invalid"]));
    expect(tests.length).toBeGreaterThan(1000);
  });

  test("several blocks, with more invalid lines than one result reports, come in order from any number of threads", async () => {
    const many = Array.from({ length: 6000 }, (_, index) => (index % 2 === 0 ? line("documented/link.clicked") : `{"n":${index}`));
    const path = file("many.ndjson", many.join("\n"));
    const [one, three] = await Promise.all([run(["validate", "--json", path]), run(["validate", "--json", "--jobs", "3", path])]);
    expect(
      linesOf(one.stdout)
        .slice(0, -1)
        .map((report) => (report as Issue).line),
    ).toEqual(Array.from({ length: 3000 }, (_, index) => 2 * index + 2));
    expect(three).toEqual(one);
  });

  test("a line that is too long for memory is reported and skipped", async () => {
    const path = file("huge.ndjson", `${unknown}\n${"x".repeat(40_000_000)}\n${unknown}\n`);
    const { stdout } = await run(["validate", "--json", path]);
    expect(linesOf(stdout)).toMatchObject([{ line: 2, issues: [{ keyword: "length" }] }, { summary: { unknown: 2, invalid: 1 } }]);
  });

  test("the names of a hostile file do not fill the memory", async () => {
    const input = Array.from({ length: 5000 }, (_, index) => unknown.replace("link.shared", `event.${index}`)).join("\n");
    const { summary } = linesOf((await run(["validate", "--json"], { input })).stdout).at(-1) as {
      summary: { unknown: number; events: object };
    };
    expect(summary.unknown).toBe(5000);
    expect(Object.keys(summary.events)).toHaveLength(1001);
  });

  test("a slow stream is judged as it comes", async () => {
    const child = start(["validate", "--json", "--ndjson"]);
    child.stdin?.write("7\n");
    const [first] = await new Promise<unknown[]>((resolve) => child.stdout?.once("data", (chunk) => resolve(linesOf(String(chunk)))));
    expect(first).toMatchObject({ line: 1, outcome: "invalid" });
    child.kill("SIGKILL");
  });

  test("control characters of a file do not reach the terminal", async () => {
    const { stdout } = await run(["validate", "--ndjson"], { input: '{"event":"\u001b]0;x\u0007","id":1}\n\u001b[31m\n' });
    expect(stdout).not.toMatch(/[\u001b\u0007]/);
  });
});
