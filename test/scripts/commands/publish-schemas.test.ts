import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { baseUrl } from "../../../scripts/contract/base-url.js";
import { typesIn } from "../../../scripts/contract/contract.js";
import { loadContract } from "../../../scripts/contract/load.js";
import { publishFolder } from "../../../scripts/output/published-folder.js";
import { examples } from "../../support/corpus.js";
import { parsePointer } from "../../../src/json-pointer.js";
import { folderTexts } from "../../support/folder-texts.js";
import { repository } from "../../support/repository.js";

const temporary = mkdtempSync(join(tmpdir(), "codeqr-publish-"));
afterAll(() => rmSync(temporary, { recursive: true }));

function publish(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/commands/publish-schemas.ts", ...args], {
    cwd: repository,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("a host whose root is the published folder", async () => {
  const root = join(temporary, "host");
  const contract = await loadContract(`${repository}schemas`);
  const ids = [...typesIn(contract).map(({ path }) => path), "webhook-event.schema.json", "webhook-delivery.schema.json"].map(
    (path) => baseUrl + path,
  );
  const server = createServer((request, response) => {
    try {
      const text = readFileSync(root + new URL(request.url ?? "", "http://localhost").pathname);
      response.end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  beforeAll(async () => {
    expect(publish("--out", root)).toMatchObject({ status: 0, stderr: "" });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => server.close());

  /** The document at an address of the published host, from the local one. */
  async function load(address: string): Promise<any> {
    const { port } = server.address() as AddressInfo;
    const url = new URL(address);
    const response = await fetch(`http://127.0.0.1:${port}${url.pathname}`);
    expect([address, response.status]).toEqual([address, 200]);
    return response.json();
  }

  test.each(ids)("answers %s, and each reference in it", async (id) => {
    const schema = await load(id);
    expect(schema.$id).toBe(id);
    for (const ref of refsIn(schema)) {
      const target = new URL(ref, id);
      expect([ref, atPointer(await load(target.href), decodeURIComponent(target.hash.slice(1)))]).toEqual([ref, expect.any(Object)]);
    }
  });

  test("answers the requests of a validator that knows only an $id", async () => {
    const ajv = new Ajv2020({ strict: false, formats: { "date-time": true }, loadSchema: load });
    const validate = await ajv.compileAsync({ $ref: `${baseUrl}webhook-delivery.schema.json` });
    for (const { name, bytes } of examples) expect([name, validate(JSON.parse(new TextDecoder().decode(bytes)))]).toEqual([name, true]);
    expect(validate({})).toBe(false);
  });

  test("answers each of its addresses that the descriptions name", async () => {
    const [openapi, asyncapi, catalog] = await Promise.all(
      ["openapi.json", "asyncapi.json", "catalog.json"].map((name) => load(baseUrl + name)),
    );
    const named = [
      asyncapi.id,
      ...Object.values<any>(asyncapi.components.messages).map(({ externalDocs }) => externalDocs.url),
      ...Object.values<any>(openapi.webhooks).map(({ post }) => post.externalDocs.url),
      ...catalog.events.map((event: any) => catalog.baseUrl + event.schema),
    ];
    expect(named.length).toBe(3 * contract.events.length + 1);
    for (const address of named) await load(address);
  });

  test("has an index of everything that it serves, with content types", async () => {
    const index = await load(`${baseUrl}index.json`);
    const paths = Object.keys(folderTexts(join(root, "webhooks"))).filter((path) => path !== "index.json");
    expect(index.files.map(({ path }: any) => path).sort()).toEqual(paths.sort());
    for (const { path, contentType } of index.files)
      expect(contentType).toBe("$id" in (await load(baseUrl + path)) ? "application/schema+json" : "application/json");
  });
});

describe("the folder", () => {
  const files = [
    { path: "webhooks/a/b.json", text: "fresh" },
    { path: "webhooks/index.json", text: JSON.stringify({ baseUrl, files: [{ path: "a/b.json" }] }) },
  ];
  const published = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const old = {
    "webhooks/index.json": JSON.stringify({ baseUrl, files: [{ path: "a/b.json" }, { path: "gone.json" }] }),
    "webhooks/a/b.json": "old",
    "webhooks/gone.json": "old",
  };
  let parent = "";
  let folder = "";
  beforeEach(() => {
    parent = mkdtempSync(join(temporary, "folder-"));
    folder = join(parent, "out");
  });

  function write(contents: Record<string, string>): void {
    for (const [path, text] of Object.entries(contents)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }

  test.each<[string, () => void]>([
    ["does not exist", () => {}],
    ["is empty", () => mkdirSync(folder)],
    ["was published before, with a file that is gone now", () => write(old)],
  ])("is published to when it %s", async (_name, prepare) => {
    prepare();
    await publishFolder(folder, files);
    expect(folderTexts(folder)).toEqual(published);
    expect(readdirSync(parent)).toEqual(["out"]);
  });

  test("is created with the folders above it", async () => {
    folder = join(parent, "above/out");
    await publishFolder(folder, files);
    expect(folderTexts(folder)).toEqual(published);
  });

  test("is replaced through a link to it", async () => {
    write(old);
    const link = join(parent, "link");
    symlinkSync(folder, link);
    await publishFolder(link, files);
    expect(folderTexts(folder)).toEqual(published);
  });

  test.each<[string, () => void, string]>([
    ["has a file in it", () => write({ "notes.txt": "" }), "notes.txt"],
    ["has a file beside what was published", () => write({ ...old, "webhooks/notes.txt": "" }), "webhooks/notes.txt"],
    [
      "has an empty folder beside what was published",
      () => {
        write(old);
        mkdirSync(join(folder, "other"));
      },
      "other",
    ],
    ["has a link in place of a file", () => linkInPlaceOf("webhooks/gone.json"), "webhooks/gone.json"],
    ["has an index that is not JSON", () => write({ ...old, "webhooks/index.json": "{" }), ": webhooks."],
    [
      "has the index of another host",
      () => write({ "webhooks/index.json": JSON.stringify({ baseUrl: "https://example.com/", files: [] }) }),
      ": webhooks.",
    ],
  ])("is refused and not changed when it %s", async (_name, prepare, named) => {
    prepare();
    const before = folderTexts(folder);
    await expect(publishFolder(folder, files)).rejects.toThrow(named);
    expect(folderTexts(folder)).toEqual(before);
    expect(readdirSync(parent)).toEqual(["out"]);
  });

  function linkInPlaceOf(path: string): void {
    write(old);
    rmSync(join(folder, path));
    symlinkSync(join(repository, "package.json"), join(folder, path));
  }

  test("is not changed, with nothing left beside it, when a file cannot be written", async () => {
    write(old);
    const clash = [...files, { path: "webhooks/a/b.json/c.json", text: "" }];
    await expect(publishFolder(folder, clash)).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(folderTexts(folder)).toEqual(old);
    expect(readdirSync(parent)).toEqual(["out"]);
  });
});

describe("npm run publish:schemas", () => {
  const file = join(temporary, "file");
  writeFileSync(file, "");

  test.each<[string, string[], number, RegExp]>([
    ["no folder", [], 2, /^--out is missing: say which folder[^]*--out DIR/],
    ["an unknown argument", ["--uot", "x"], 2, /--uot[^]*--out DIR/],
    ["a file for a folder", ["--out", file], 1, /file is not a folder\. Name one[^]*Nothing was published\./],
    [
      "a folder of other files",
      ["--out", repository],
      1,
      /holds files that were not published there: .* more\.[^]*Nothing was published\./,
    ],
    ["a folder below a file", ["--out", join(file, "below")], 1, /Nothing was published\./],
  ])("refuses %s", (_name, args, status, message) => {
    expect(publish(...args)).toMatchObject({ status, stdout: "", stderr: expect.stringMatching(message) });
  });
});

function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "$ref" && typeof inner === "string" ? [inner] : refsIn(inner)));
}

function atPointer(document: any, pointer: string): unknown {
  return parsePointer(pointer).reduce((value, token) => value?.[token], document);
}
