import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compare, type Finding } from "../../../scripts/compat/compare.js";
import { diffPortNames, diffPortTexts } from "../../../scripts/compat/port-diff.js";
import type { PortNames } from "../../../scripts/compat/port-names.js";
import { printedTypes, type Release } from "../../../scripts/compat/release.js";
import { type Comparison, jsonReport, textReport } from "../../../scripts/compat/report.js";
import { compatRules } from "../../../scripts/compat/rules.js";
import { diffReads, readsOf } from "../../../scripts/compat/type-reads.js";
import { UnreadableReleaseError } from "../../../scripts/compat/unreadable-release.js";
import { gateResultOf } from "../../../scripts/compat/gate-result.js";
import { ports } from "../../../ports/ports.js";
import { portPackages } from "../../../scripts/printers/port-packages.js";
import { repository } from "../../support/repository.js";
import { type Change, contractOfDrafts, type Draft, fewFiles, linkEvent, schemaFiles, withChange } from "../../support/schema-files.js";

const tag = "objects/tag.schema.json";

describe("the version that is due", () => {
  const finding = (name: string | undefined): Finding => ({
    file: "schemas/objects/tag.schema.json",
    pointer: "",
    aspect: "",
    before: 1,
    after: 2,
    events: [],
    rule: compatRules.find((rule) => rule.name === name),
  });
  const [major, minor, patch] = ["property-removed", "property-added", "text-changed"];

  test.each<[changes: (string | undefined)[], base: string | undefined, version: string, due: string | undefined, passes: boolean]>([
    [[], "1.2.3", "1.2.3", undefined, true],
    [[major], "1.2.3", "1.2.3", "2.0.0", false],
    [[major], "1.2.3", "1.3.0", "2.0.0", false],
    [[major], "1.2.3", "2.0.0", "2.0.0", true],
    [[major], "1.2.3", "10.0.0", "2.0.0", true],
    [[major], "1.2.3", "2.0.0-beta.1", "2.0.0", true],
    [[major], "2.0.0-beta.1", "2.0.0-beta.2", "2.0.0", true],
    [[major], "2.0.0-beta.1", "2.0.0-beta.1", "2.0.0", false],
    [[major], "2.0.0", "1.9.0", "3.0.0", false],
    [[major], "0.1.4", "0.1.5", "0.2.0", false],
    [[major], "0.1.4", "0.2.0", "0.2.0", true],
    [[major], "0.1.4", "1.0.0", "0.2.0", true],
    [[minor], "1.2.3", "1.2.3", "1.3.0", true],
    [[minor], "0.1.4", "0.1.4", "0.1.5", true],
    [[patch], "1.2.3", "1.2.3", "1.2.4", true],
    [[patch, minor, major], "1.2.3", "1.3.0", "2.0.0", false],
    [[undefined], "1.2.3", "2.0.0", undefined, false],
    [[undefined, major], "1.2.3", "2.0.0", "2.0.0", false],
    [[major], undefined, "2.0.0", undefined, false],
    [[minor], undefined, "2.0.0", undefined, true],
    [[major], "latest", "2.0.0", undefined, false],
    [[major], "1.2.3", "latest", "2.0.0", false],
  ])("after %j, from %s to %s", (changes, base, version, due, passes) => {
    expect(gateResultOf(changes.map(finding), version, base)).toMatchObject({ due, passes });
  });

  test("the report says it, the most serious change first", () => {
    const findings = [patch, undefined, major, minor].map(finding);
    const comparison = (version: string, own = findings): Comparison => ({
      base: { name: "v1.2.3", version: "1.2.3" },
      version,
      findings: own,
      verdict: gateResultOf(own, version, "1.2.3"),
    });
    const text = textReport(comparison("1.3.0"));
    expect(text.match(/^\S.*$/gm)).toEqual([
      "v1.2.3 (1.2.3) → working tree (1.3.0)",
      "Unclassified",
      "Breaking",
      "Compatible",
      "Without effect on receivers",
      "1 change is unclassified: the gate only passes changes that it can name.",
      "The most serious change is major: it may be released as 2.0.0 or later. package.json says 1.3.0: raise it.",
      "Failed.",
    ]);
    expect(text).toContain("  property-removed [types] ");
    expect(text).toContain("    schemas/objects/tag.schema.json#\n      1 → 2\n    To do: ");
    expect(textReport(comparison("2.0.0", [finding(major)]))).toMatch(/says 2\.0\.0, which is enough\.\nPassed\.\n$/);
    expect(textReport(comparison("1.2.3", []))).toMatch(/\n\nNothing has changed for a receiver\.\n$/);
    expect(JSON.parse(jsonReport(comparison("1.3.0")))).toMatchObject({
      base: { name: "v1.2.3", version: "1.2.3" },
      version: "1.3.0",
      level: "major",
      due: "2.0.0",
      isEnough: false,
      passes: false,
      findings: [{ rule: "text-changed" }, { rule: "unclassified", level: null }, { rule: "property-removed", before: 1, after: 2 }, {}],
    });
  });
});

describe("names in the ports", () => {
  const names = (port: string, type: string, property: string, ...constants: string[]): PortNames => ({
    port,
    types: new Map([["Tag", type]]),
    properties: new Map([["Tag.shortName", property]]),
    constants,
  });
  const before = [
    names("go", "Tag", "ShortName", 'TagRed = "red"', 'TagBlue = "blue"'),
    names("ruby", "Tag", "short_name", "RED = 'red'", "RED = 'red'"),
  ];

  test.each<[description: string, after: PortNames[], titles: [string, string][], expected: object[]]>([
    ["no change", before, [], []],
    [
      "a new name in one language only",
      [before[0] as PortNames, names("ruby", "Tag", "shortname", "RED = 'red'", "RED = 'red'")],
      [],
      [{ aspect: "port-name", pointer: "Tag.shortName", before: { ruby: "short_name" }, after: { ruby: "shortname" } }],
    ],
    [
      "another title",
      before.map((old) => ({
        ...old,
        types: new Map([["Label", "Label"]]),
        properties: new Map([["Label.shortName", old.properties.get("Tag.shortName") ?? ""]]),
      })),
      [["Tag", "Label"]],
      [{ aspect: "port-name", pointer: "Tag", before: { go: "Tag", ruby: "Tag" }, after: { go: "Label", ruby: "Label" } }],
    ],
    [
      "a removed type, with its properties",
      before.map((old) => ({ ...old, types: new Map(), properties: new Map() })),
      [],
      [{ aspect: "port-name", pointer: "Tag", before: { go: "Tag", ruby: "Tag" }, after: undefined }],
    ],
    [
      "a removed property",
      before.map((old) => ({ ...old, properties: new Map() })),
      [],
      [{ aspect: "port-name", pointer: "Tag.shortName", before: { go: "ShortName", ruby: "short_name" }, after: undefined }],
    ],
    [
      "a removed constant, even if another type has one of the same name",
      [names("go", "Tag", "ShortName", 'TagRed = "red"'), names("ruby", "Tag", "short_name", "RED = 'red'")],
      [],
      [{ aspect: "port-constants", before: { go: 'TagBlue = "blue"', ruby: "RED = 'red'" }, after: undefined }],
    ],
    ["a new constant", before.map((old) => ({ ...old, constants: [...old.constants, "TEAL = 'teal'"] })), [], []],
  ])("%s", (_description, after, titles, expected) => {
    expect(diffPortNames(before, after, new Map(titles))).toMatchObject(expected);
    expect(diffPortNames(before, after, new Map(titles))).toHaveLength(expected.length);
  });

  test("a release whose package has another name for the same contract", () => {
    const go = 'type Tag struct {\n  ShortName string\n}\nconst (\n  TagRed  = "red"\n  TagBlue = "blue"\n)';
    const ruby = "class Tag\n  RED = 'red'\n  def short_name\n";
    expect(
      diffPortTexts(
        before,
        new Map([
          ["go", go],
          ["ruby", ruby],
        ]),
      ),
    ).toEqual([]);
    const renamed = new Map([
      ["go", go.replace("TagBlue", "TagBlau").replace("ShortName", "Shortname")],
      ["ruby", ruby],
    ]);
    expect(diffPortTexts(before, renamed)).toMatchObject([
      { aspect: "port-text", pointer: "Tag.shortName", after: { go: "ShortName" } },
      { aspect: "port-text", pointer: "known values", after: { go: 'TagBlue = "blue"' } },
    ]);
  });
});

describe("code written for the earlier types", () => {
  const types = `
/** Any event. */
export type WebhookEvent = TagCreatedEvent | TagDeletedEvent;
export interface TagCreatedEvent { id: string; event: "tag.created"; data: Tag; }
export interface TagDeletedEvent { id: string; event: "tag.deleted"; data: Tag; }
export interface Tag {
  /** Its name. */
  name: string;
  color?: "red" | "blue" | (string & {});
  parent: Tag | null;
  links: string[];
  extra: Record<string, unknown>;
}
export interface WebhookEventMap { "tag.created": TagCreatedEvent; "tag.deleted": TagDeletedEvent; }
export type WebhookEventName = keyof WebhookEventMap;
export type WebhookEventOf<Name extends WebhookEventName> = WebhookEventMap[Name];
`;
  const with_ = (...replacements: [string | RegExp, string][]) => replacements.reduce((text, [from, to]) => text.replace(from, to), types);

  test.each<[description: string, now: string, broken: string[]]>([
    ["the same types", types, []],
    ["other comments", with_([/\/\*\* .* \*\/\n/g, ""]), []],
    ["a new property", with_(["name: string;", "name: string; icon: string;"]), []],
    ["a new event", with_(["| TagDeletedEvent;", '| TagDeletedEvent | { event: "tag.moved"; id: string };']), []],
    ["a new known value", with_(['"blue"', '"blue" | "teal"']), []],
    ["a removed known value", with_([' | "blue"', ""]), []],
    ["an optional property that became required", with_(["color?:", "color:"]), []],
    ["null no longer allowed", with_(["Tag | null", "Tag"]), []],
    ["a removed property", with_(["name: string;", ""]), ["Tag.name"]],
    ["a removed optional property", with_([/color\?: .*;/, ""]), ["Tag.color"]],
    ["another name", with_(["name:", "title:"]), ["Tag.name"]],
    ["an optional property", with_(["name:", "name?:"]), ["Tag.name"]],
    ["null", with_(["name: string", "name: string | null"]), ["Tag.name"]],
    ["another type", with_(["name: string", "name: number"]), ["Tag.name"]],
    ["other items", with_(["string[]", "(string | null)[]"]), ["Tag.links"]],
    ["anything", with_(["name: string", "name: unknown"]), ["Tag.name"]],
    ["a new name of a type, once and not in every type that holds it", with_([/\bTag\b/g, "Label"]), ["Tag"]],
    [
      "a removed event",
      with_([" | TagDeletedEvent", ""], [/"tag.deleted": TagDeletedEvent;/, ""]),
      ["TagDeletedEvent.event", "TagDeletedEvent.event"],
    ],
    ["an event that is not in the union", with_([" | TagDeletedEvent", ""]), ["TagDeletedEvent.event"]],
    ["a new name of an event", with_(['event: "tag.created"', 'event: "tag.made"']), ["TagCreatedEvent.event", "TagCreatedEvent.event"]],
    ["a removed generic type", with_([/export type WebhookEventOf.*/, ""]), ["WebhookEventOf"]],
  ])("%s", async (_description, now, broken) => {
    const differences = await diffReads(types, now);
    expect(differences.map(({ pointer }) => pointer)).toEqual(broken);
    for (const { after } of differences) expect(after).toMatch(/^TS\d+: /);
  });

  test.each([
    ["a function", "export declare function parse(): void;"],
    ["an index signature", "export interface Tag { [name: string]: unknown }"],
    ["a method", "export interface Tag { name(): string }"],
  ])("types that it cannot read are not skipped: %s", (_description, text) => {
    expect(() => readsOf(text)).toThrow(UnreadableReleaseError);
  });

  test("types that are not TypeScript are not the receiver's error", async () => {
    await expect(diffReads(types, "export interface {")).rejects.toThrow("the compiler reports");
  });
});

describe("a whole comparison", async () => {
  const few = schemaFiles.filter(({ path }) => fewFiles.includes(path));
  const contract = contractOfDrafts(few);
  const packages = await portPackages([]).print(contract);
  const textOf = (port: string) => packages.flatMap(({ path, text }) => (path.startsWith(`${port}/`) ? [text] : [])).join("\n");
  const base: Release = {
    name: "v1.2.3",
    version: "1.2.3",
    schemas: few,
    contract,
    types: await printedTypes(contract),
    artefacts: ["typescript", "go"],
    bodies: new Map([
      [`examples/documented/${linkEvent}.json`, JSON.parse(readFileSync(`${repository}examples/documented/${linkEvent}.json`, "utf8"))],
    ]),
    portTexts: new Map(ports.map(({ name }) => [name, textOf(name)])),
    library: undefined,
  };
  const library = { entryPoints: ["."], sources: new Map([["src/index.ts", "export const parse = (body: string) => body;"]]) };
  const compared = async (change: Change, release: Partial<Release> = {}) => {
    const schemas = withChange(few, change);
    const now = contractOfDrafts(schemas);
    const findings = await compare(
      { ...base, ...release },
      {
        schemas,
        contract: now,
        artefacts: ["typescript", "go", "site"],
        types: await printedTypes(now),
        library,
        declarations: new Map(),
      },
    );
    return findings.map(({ rule, file, pointer, ...finding }) => ({ rule: rule?.name, at: `${file}#${pointer}`, ...finding }));
  };
  const everywhere = (name: (port: string) => string) => Object.fromEntries(ports.map(({ name: port }) => [port, name(port)]));

  /** The documented body of the event, delivered inside `data.link` and with an extra property on its first tag. */
  const bodyWith = (more: object) => {
    const body = structuredClone([...base.bodies.values()][0]) as Draft;
    body.data = { link: { ...body.data, tags: [{ id: "tag_1", name: "Sale", color: "red", ...more }] } };
    return body;
  };

  test("with itself finds nothing", async () => {
    expect(await compared(() => {})).toEqual([]);
  });

  test("a new property that takes the name of another one in the ports", async () => {
    const findings = await compared((f) => (f[tag].properties.Name = { type: "string" }));
    expect(findings.map(({ rule, at }) => [rule, at])).toEqual([
      ["property-added", `schemas/${tag}#/properties/Name`],
      ["port-name-changed", "generated#Tag.name"],
    ]);
    expect(findings[1]).toMatchObject({
      before: { go: "Name", python: "name" },
      after: { go: "TagName", python: "tag_name" },
      events: [linkEvent],
    });
  });

  test("a title: reported once for the types, once for the ports, and not again by the compiler", async () => {
    const findings = await compared((f) => (f[tag].title = "Label"));
    expect(findings.map(({ rule, at }) => [rule, at])).toEqual([
      ["type-renamed", `schemas/${tag}#/title`],
      ["port-name-changed", "generated#Tag"],
      ["port-constant-removed", "generated#known values"],
    ]);
    expect(findings[1]).toMatchObject({ before: everywhere(() => "Tag"), after: everywhere(() => "Label") });
  });

  test("a removed known value: its constants are gone from every port", async () => {
    const findings = await compared((f) => f[tag].properties.color["x-known-values"].pop());
    expect(findings.map(({ rule }) => rule)).toEqual(["known-value-removed", "port-constant-removed"]);
    const gone = findings[1]?.before as Record<string, string>;
    expect(Object.keys(gone)).toEqual(ports.map(({ name }) => name));
    for (const declaration of Object.values(gone)) expect(declaration).toMatch(/brown/i);
  });

  test.each<[description: string, change: Change, rules: string[]]>([
    [
      "a removed property",
      (f) => (delete f[tag].properties.name, (f[tag].required = ["id", "color"])),
      ["property-removed", "port-name-changed"],
    ],
    ["an optional property", (f) => (f[tag].required = ["id", "color"]), ["became-optional"]],
    ["null", (f) => (f[tag].properties.name.type = ["string", "null"]), ["null-allowed"]],
    ["null in the envelope", (f) => (f["envelope.schema.json"].properties.createdAt.type = ["string", "null"]), ["null-allowed"]],
    ["another type", (f) => (f[tag].properties.name.type = "integer"), ["type-changed", "values-refused"]],
    [
      "a new object in a new property",
      (f) => (f[tag].properties.more = { title: "More", type: "object", properties: { a: { type: "string" } }, required: [] }),
      ["property-added"],
    ],
    ["another order", (f) => (f[tag].properties = Object.fromEntries(Object.entries(f[tag].properties).reverse())), ["order-changed"]],
  ])("the compiler does not repeat what a rule reports: %s", async (_description, change, rules) => {
    expect((await compared(change)).map(({ rule }) => rule)).toEqual(rules);
  });

  test.each<[description: string, change: Change, rules: string[]]>([
    ["no rule says why", (f) => (f[tag].properties.tagged = { type: "boolean" }), ["property-added", "body-refused"]],
    [
      "a rule says why",
      (f) => ((f[tag].properties.tagged = { type: "boolean" }), f[tag].required.push("tagged")),
      ["became-required", "property-added"],
    ],
  ])("a body that was known: %s", async (_description, change, rules) => {
    const bodies = new Map([
      [`examples/delivered/${linkEvent}.json`, bodyWith({ tagged: "yesterday" })],
      ["examples/other.json", { event: "never.seen" }],
    ]);
    expect((await compared(change, { bodies })).map(({ rule }) => rule)).toEqual(rules);
  });

  test("types that the schemas do not account for: the printer has changed", async () => {
    const types = base.types.replace(/(\n {2})name: string;/, "$1name: string;$1label: string;");
    expect(await compared(() => {}, { types })).toMatchObject(
      [
        {
          rule: "read-stops-compiling",
          at: "generated/typescript/types.d.ts#Tag.label",
          before: "(value: Tag): string => value.label;",
          after: /TS2339/,
        },
      ].map((finding) => ({ ...finding, after: expect.stringMatching(finding.after) })),
    );
  });

  test("a name in one port that the schemas do not account for: the printer has changed", async () => {
    const portTexts = new Map(base.portTexts).set("ruby", textOf("ruby").replaceAll("short_link", "shortlink"));
    expect(await compared(() => {}, { portTexts })).toMatchObject([
      { rule: "port-printed-otherwise", at: "generated#Link.shortLink", before: undefined, after: { ruby: "short_link" } },
    ]);
  });

  test("a port that is no longer printed", async () => {
    expect(await compared(() => {}, { artefacts: ["typescript", "go", "basic"] })).toMatchObject([
      { rule: "artefact-removed", at: "generated/basic#", before: "basic", after: undefined, events: [] },
    ]);
  });

  test("a function with a different parameter", async () => {
    const source = "export const parse = (body: string | Uint8Array) => String(body);";
    expect(await compared(() => {}, { library: { ...library, sources: new Map([["src/index.ts", source]]) } })).toMatchObject([
      { rule: "api-changed", at: "src/index.ts#parse", events: [] },
    ]);
  });

  test("a port that the release did not have made no promises", async () => {
    const portTexts = new Map([["go", textOf("go")]]);
    const findings = await compared((f) => (f[tag].title = "Label"), { portTexts });
    expect(findings.find(({ rule }) => rule === "port-name-changed")).toMatchObject({ before: { go: "Tag" }, after: { go: "Label" } });
  });
});
