import { describe, expect, test } from "vitest";
import { diffApi } from "../../../scripts/compat/api-diff.js";
import { classify } from "../../../scripts/compat/compare.js";
import { contractOfDrafts, schemaFiles } from "../../support/schema-files.js";

const index = `
import type { TagCreatedEvent } from "../generated/typescript/types.js";
import { helper } from "./helper.js";
export type { TagCreatedEvent };
export type Body = string | Uint8Array;
export interface Options { secret: string; now?: Date }
export class ParseError extends Error { readonly eventName: string | undefined; constructor(name: string) { super(name); this.eventName = name; } }
export function parse(body: Body, options?: Options): TagCreatedEvent { return helper(body, options); }
export const names: readonly string[] = ["tag.created"];
`;
const helper =
  'import type { TagCreatedEvent } from "../generated/typescript/types.js"; export const helper = (..._: unknown[]) => ({}) as TagCreatedEvent;';
const declarations = new Map([
  ["generated/typescript/types.d.ts", 'export interface TagCreatedEvent { id: string; event: "tag.created" }'],
]);

function library(text: string, entryPoints = [".", "./extra", "./events/*", "./catalog.json"]) {
  const sources = { "src/index.ts": text, "src/extra.ts": "export const more = 1;", "src/helper.ts": helper };
  return { entryPoints, sources: new Map(Object.entries(sources)) };
}

const before = library(index);
const with_ = (...replacements: [string, string][]) => library(replacements.reduce((text, [from, to]) => text.replace(from, to), index));
const contract = contractOfDrafts(schemaFiles);

describe("what can be imported", () => {
  test.each<[description: string, now: typeof before, findings: [rule: string, at: string][]]>([
    ["the same library", before, []],
    ["a removed entry point", library(index, [".", "./events/*", "./catalog.json"]), [["api-removed", "package.json#exports ./extra"]]],
    [
      "a removed folder of entry points",
      library(index, [".", "./extra", "./catalog.json"]),
      [["api-removed", "package.json#exports ./events/*"]],
    ],
    ["a new entry point", library(index, [...before.entryPoints, "./node"]), [["api-added", "package.json#exports ./node"]]],
    ["a removed function", with_(["export function parse", "function parse"]), [["api-removed", "src/index.ts#parse"]]],
    ["a removed type", with_(["export type Body", "type Body"]), [["api-removed", "src/index.ts#Body"]]],
    [
      "a type of the contract that is no longer exported",
      with_(["export type { TagCreatedEvent };", ""]),
      [["api-removed", "src/index.ts#TagCreatedEvent"]],
    ],
    [
      "another name",
      with_(["names:", "eventNames:"]),
      [
        ["api-removed", "src/index.ts#names"],
        ["api-added", "src/index.ts#eventNames"],
      ],
    ],
    [
      "a value that became just a type",
      with_(["export class ParseError", "class Fault"], ["export const names", "export type ParseError = Fault; export const names"]),
      [["api-changed", "src/index.ts#ParseError"]],
    ],
    [
      "a new parameter",
      with_(["options?: Options)", "options: Options | undefined, form: string)"]),
      [["api-changed", "src/index.ts#parse"]],
    ],
    ["a new optional parameter", with_(["options?: Options)", "options?: Options, form?: string)"]), []],
    ["a new required option", with_(["now?: Date", "now?: Date; form: string"]), [["api-changed", "src/index.ts#parse"]]],
    ["a new optional option", with_(["now?: Date", "now?: Date; form?: string"]), []],
    ["a parameter that accepts less", with_(["string | Uint8Array", "string"]), [["api-changed", "src/index.ts#parse"]]],
    ["a parameter that accepts more", with_(["string | Uint8Array", "string | Uint8Array | ArrayBuffer"]), []],
    [
      "a result that may be missing",
      with_(["): TagCreatedEvent {", "): TagCreatedEvent | undefined {"]),
      [["api-changed", "src/index.ts#parse"]],
    ],
    ["a result with more in it", with_(["): TagCreatedEvent {", "): TagCreatedEvent & { raw?: string } {"]), []],
    [
      "a promise",
      with_(["): TagCreatedEvent { return", "): Promise<TagCreatedEvent> { return Promise.resolve("], ["options); }", "options)); }"]),
      [["api-changed", "src/index.ts#parse"]],
    ],
    [
      "an error with fewer properties",
      with_(["readonly eventName: string | undefined;", ""], ["this.eventName = name;", ""]),
      [["api-changed", "src/index.ts#ParseError"]],
    ],
    ["other code that does the same", with_(["return helper(body, options)", "const event = helper(options, body); return event"]), []],
  ])("%s", (_description, now, expected) => {
    const findings = classify(diffApi(before, now, declarations), contract, contract);
    expect(findings.map(({ rule, file, pointer }) => [rule?.name, `${file}#${pointer}`])).toEqual(expected);
  });

  test("a change is shown by its old and new declaration", () => {
    const [change] = diffApi(before, with_(["(body: Body, options?: Options)", "(body: string)"]), declarations);
    expect(change).toMatchObject({
      before: "(body: Body, options?: Options | undefined) => TagCreatedEvent",
      after: "(body: string) => TagCreatedEvent",
    });
  });
});
