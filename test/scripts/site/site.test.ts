import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../../../scripts/site/serve-site.js";
import { parsePointer } from "../../../src/json-pointer.js";
import { placeIssues } from "../../../site/client/checker/issue-locations.js";
import { codeSpans, jsonSpans, highlight } from "../../../scripts/site/code.js";
import { differencesOf } from "../../../scripts/site/differences.js";
import { type JsonNode, parseJson } from "../../../scripts/site/json-tree.js";
import { markup, prose } from "../../../scripts/site/markup.js";
import { ports } from "../../../ports/ports.js";
import { repositoryUrl } from "../../../scripts/site/repository-url.js";
import { corpus, examples } from "../../support/corpus.js";
import { repository } from "../../support/repository.js";

const folder = `${repository}generated/site`;
const files = readdirSync(folder);

test("the first load is at most 140 KB, and all files together at most 160 KB", () => {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  // What the page asks for when it is opened; the checker and the plain text come when they are wanted.
  const isLoaded = (name: string) =>
    name === "index.html" || new RegExp(`<(?:script|link rel=(?:icon|stylesheet)) [^>]*${name}`).test(html);
  const sizes = files.map((name) => ({ name, size: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length }));
  const sumOf = (some: typeof sizes) => some.reduce((total, { size }) => total + size, 0);
  const first = sizes.filter(({ name }) => isLoaded(name));
  const shown = (some: typeof sizes) => `${sumOf(some)} bytes (${some.map(({ name, size }) => `${name} ${size}`).join(", ")})`;
  process.stdout.write(`event catalogue, gzipped: first load ${shown(first)}; all ${shown(sizes)}\n`);
  expect(first.length).toBeGreaterThan(4);
  expect(sumOf(first)).toBeLessThanOrEqual(140 * 1024);
  expect(sumOf(sizes)).toBeLessThanOrEqual(160 * 1024);
});

test("the page loads nothing from another host, its links are safe, and it holds nothing that its policy forbids", () => {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const pointersIn = (text: string) =>
    [...text.matchAll(/\s(?:src|href|action|srcset)=("[^"]*"|[^\s>]*)/g)].map(([, value]) => (value ?? "").replaceAll('"', ""));
  const links = html.match(/<a [^>]*>/g) ?? [];
  const loaded = pointersIn(html.replace(/<a [^>]*>/g, ""));
  expect(loaded.length).toBeGreaterThan(3);
  expect(loaded.filter((pointer) => !files.includes(pointer))).toEqual([]);
  expect(pointersIn(links.join("")).filter((pointer) => !/^(?:#|https:\/\/)/.test(pointer) && !files.includes(pointer))).toEqual([]);
  expect(html.match(/<[^>]*>/g)?.join("")).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=|<style/);
  expect(readFileSync(join(folder, "style.css"), "utf8")).not.toMatch(/url\(|@import/);
});

test("each link to the repository leads to a file of it, and the page names its version and its packages", () => {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const { version, repository: source } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  expect(source.url).toBe(`git+${repositoryUrl.replace("/blob/main/", ".git")}`);
  const paths = [...html.matchAll(/href="([^"]*)"/g)].flatMap(([, href = ""]) =>
    href.startsWith(repositoryUrl) ? [href.slice(repositoryUrl.length)] : [],
  );
  expect(paths.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
  for (const { name } of ports) expect(paths).toContain(`generated/${name}/README.md`);
  for (const path of ["generated/openapi.json", "generated/asyncapi.json", "CHANGELOG.md"]) expect(paths).toContain(path);
  expect(html).toContain(`<h2>Version ${version}</h2>`);
});

test("no two elements of the page have the same id", () => {
  const ids = [...readFileSync(join(folder, "index.html"), "utf8").matchAll(/\sid=("[^"]*"|[^\s>]*)/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe("the tree of a JSON text", () => {
  const texts = [...corpus, ...examples].flatMap(({ name, bytes }) => {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return [[name, text] as const];
  });

  test.each<[string, string, number]>([
    ["nothing", "", 0],
    ["a comma before an end", '{"a": 1, }', 9],
    ["a comma at the start", "[,1]", 1],
    ["a missing comma", "[1 2]", 3],
    ["a missing colon", '{"a" 1}', 5],
    ["the wrong bracket", "[1}", 2],
    ["an open text", '"a', 2],
    ["a line break in a text", '"a\nb"', 2],
    ["a wrong escape", '"\\x"', 1],
    ["a leading zero", "01", 1],
    ["a second value", "1 2", 2],
  ])("%s is a fault", (_name, text, fault) => expect(parseJson(text)).toEqual({ fault }));

  test(`is that of JSON.parse, for ${texts.length} texts`, () => {
    for (const [name, text] of texts) {
      const tree = parseJson(text);
      if ("fault" in tree) expect(() => JSON.parse(text.replace(/^\ufeff/, "")), name).toThrow();
      // What is larger is so to be deep or long: more than the test's own comparison can take.
      else if (text.length < 20_000) expect(valueOf(tree, text), name).toEqual(JSON.parse(text.replace(/^\ufeff/, "")));
    }
  });
});

describe("the places of issues", () => {
  const negatives = corpus.flatMap((entry) => {
    const { issue, outcome, bytes, name } = entry;
    if (outcome !== "invalid" || issue === undefined || !["type", "format", "const"].includes(issue.keyword)) return [];
    const text = new TextDecoder().decode(bytes);
    const body = parsed(text);
    const value = valueAt(body, issue.path);
    return value === undefined
      ? []
      : [{ name, text, issue: { ...issue, message: "" }, value, event: (body as { event?: string } | null)?.event }];
  });

  test(`are those of the values at fault, for ${negatives.length} bodies in documented form`, () => {
    expect(negatives.length).toBeGreaterThan(300);
    for (const { name, text, issue, value, event } of negatives) {
      const [place] = placeIssues(text, event, [issue]);
      const found = text.slice(place?.start, place?.end);
      // For an object, the name or the bracket is marked.
      if (typeof value !== "object" || value === null) expect(JSON.parse(found), name).toEqual(value);
      else expect(found, name).toMatch(/^(?:[{[]|"\w+")$/);
    }
  });
});

describe("the marks in a delivered example", () => {
  const form = {
    wrapper: { name: "door", required: ["id"], properties: ["id", "bot"] },
    names: { door_id: "id" },
    values: { bot: [[0, false]] },
  } as const;
  test.each<[string, string, string[], string[], string[]]>([
    ["nothing", '{"id": "a", "bot": false}', [], [], []],
    ["another name", '{"door_id": "a"}', ['"door_id"'], ["renamed /id /door_id"], []],
    ["both names", '{"door_id": "a", "id": "b"}', [], [], ["/door_id"]],
    ["another value", '{"id": "a", "bot": 0}', ["0"], ["value false 0"], []],
    ["a wrapper", '{"eventName": "A", "door": {"id": "a"}}', ['"door"'], ["moved  /door"], ["/eventName"]],
    ["no wrapper", '{"id": "a", "door": {}}', [], [], ["/door"]],
    ["more", '{"id": "a", "more": {"deep": 1}}', [], [], ["/more"]],
    ["a name of a map", '{"id": "a", "map": {"b": 1}}', [], [], []],
  ])("%s", (_name, text, marked, changes, additional) => {
    const found = differencesOf(text, form, { id: "a", bot: false, map: { a: 1 } }, (pointer) => pointer === "/map");
    expect(found.form.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
    expect(found.changes.map(({ kind, documented, delivered }) => `${kind} ${documented} ${delivered}`)).toEqual(changes);
    expect(found.additions.map(({ documented }) => documented)).toEqual(additional);
  });
});

test.each<[string, string, string]>([
  [
    "values inserted into markup are escaped",
    markup`<b title="${'"'}">${"<&>"}${[markup`<i>`]}${undefined}</b>`.text,
    '<b title="&quot;">&lt;&amp;&gt;<i></b>',
  ],
  ["prose has code between backticks", prose("`<a>` & b").text, "<code>&lt;a&gt;</code> &amp; b"],
  [
    "marks hold the parts inside them",
    highlight('{"a": 1}', [{ start: 1, end: 4, className: "form" }, ...jsonSpans('{"a": 1}')]).text,
    "{<mark class=form><i class=k>&quot;a&quot;</i></mark>: <i class=n>1</i>}",
  ],
  [
    "code has keywords, types, texts and comments",
    highlight('case *webhooks.Door: Say("if \\"x") // in "y"', codeSpans('case *webhooks.Door: Say("if \\"x") // in "y"')).text,
    "<i class=k>case</i> *webhooks.<i class=t>Door</i>: <i class=t>Say</i>(<i class=s>&quot;if \\&quot;x&quot;</i>) <i class=c>// in &quot;y&quot;</i>",
  ],
])("%s", (_name, text, expected) => expect(text).toBe(expected));

describe("npm run site:serve", () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite(folder, 0);
  });
  afterAll(() => site.server.close());

  test.each<[string, string, number, string]>([
    ["", "GET", 200, "text/html; charset=utf-8"],
    ["page.js?v=1", "GET", 200, "text/javascript; charset=utf-8"],
    ["style.css", "HEAD", 200, "text/css; charset=utf-8"],
    ["llms.txt", "GET", 200, "text/plain; charset=utf-8"],
    ["..%2f..%2fpackage.json", "GET", 404, "text/plain"],
    ["nothing", "GET", 404, "text/plain"],
  ])("/%s by %s is %i", async (path, method, status, type) => {
    const response = await fetch(site.url + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe(type);
    const policy = response.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe/);
  });

  test("does not accept other methods", async () => expect((await fetch(site.url, { method: "POST" })).status).toBe(405));
  test("listens on this machine only", () => expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/));

  test.each<[string[], number, RegExp]>([
    [["--port", "70000"], 2, /--port must be 0 to 65535, got 70000/],
    [["--prot", "1"], 2, /--prot[\s\S]*npm run site:serve/],
    [["--port", "TAKEN"], 1, /The site cannot be served: .*EADDRINUSE/],
  ])("%j exits with %i", (args, status, message) => {
    const taken = new URL(site.url).port;
    const run = spawnSync(
      process.execPath,
      ["--import", "tsx", "scripts/commands/serve-site.ts", ...args.map((arg) => arg.replace("TAKEN", taken))],
      {
        cwd: repository,
        encoding: "utf8",
      },
    );
    expect(run.stderr).toMatch(message);
    expect(run.status).toBe(status);
  });
});

function valueOf(node: JsonNode, text: string): unknown {
  if (node.kind === "array") return node.items.map((item) => valueOf(item, text));
  if (node.kind !== "object") return JSON.parse(text.slice(node.start, node.end));
  const object = {};
  for (const { name, value } of node.members)
    Object.defineProperty(object, name, { value: valueOf(value, text), configurable: true, enumerable: true, writable: true });
  return object;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valueAt(value: unknown, pointer: string): unknown {
  return parsePointer(pointer).reduce<unknown>(
    (current, token) =>
      typeof current === "object" && current !== null ? Object.entries(current).find(([name]) => name === token)?.[1] : undefined,
    value,
  );
}
