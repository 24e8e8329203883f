import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { replaceable } from "../../../../scripts/printers/validators/ajv-internals.js";
import { ValidatorCode, withValidatorCode } from "../../../../scripts/printers/validators/code-generator.js";
import { FailFastCode } from "../../../../scripts/printers/validators/fail-fast-code.js";
import { LocalNames } from "../../../../scripts/printers/validators/local-names.js";
import { usePropertiesKeyword } from "../../../../scripts/printers/validators/properties-keyword.js";
import { repository } from "../../../support/repository.js";

describe("the names of variables", () => {
  test.each<[string, (names: LocalNames) => string[], string[]]>([
    ["say what they belong to", (names) => inside(names, ["link", "url"], "data"), ["dataLinkUrl"]],
    ["have the words of a property", (names) => inside(names, ["utm_source"], "data"), ["dataUtmSource"]],
    ["have no underscore in front", (names) => inside(names, ["url"], "_errs"), ["errsUrl"]],
    [
      "are counted where there are several",
      (names) => inside(names, ["url"], "_errs", "_errs", "_errs"),
      ["errsUrl", "errsUrl2", "errsUrl3"],
    ],
    [
      "are counted where two properties differ in marks",
      (names) => [...inside(names, ["a_b"], "data"), ...inside(names, ["aB"], "data")],
      ["dataAB", "dataAB2"],
    ],
    ["are not those of arguments", (names) => inside(names, [], "data", "errors"), ["data2", "errors2"]],
    ["repeat where each has its own block", (names) => inside(names, ["url"], "err", "err"), ["err", "err"]],
  ])("%s", (_name, ask, expected) => expect(ask(new LocalNames())).toEqual(expected));

  function inside(names: LocalNames, path: readonly string[], ...prefixes: readonly string[]): string[] {
    const [first, ...rest] = path;
    if (first === undefined) return prefixes.map((prefix) => names.name(prefix).str);
    let found: string[] = [];
    names.within(first, () => (found = inside(names, rest, ...prefixes)));
    return found;
  }
});

describe("Ajv's generator of code", () => {
  const schema = { type: "object", properties: { a: { type: "array", items: { type: "string", pattern: "^b" } } } };
  const compile = () => {
    const ajv = new Ajv({ code: { source: true } });
    usePropertiesKeyword(ajv);
    return ajv.compile(schema).source;
  };

  test("does not check for earlier faults where the first has ended the function", () => {
    const earlier = /if\(errs\w* === errors|if\(errors === /;
    expect(withValidatorCode(ValidatorCode, compile)?.validateCode).toMatch(earlier);
    expect(withValidatorCode(FailFastCode, compile)?.validateCode).not.toMatch(earlier);
  });

  test("is ours while a validator is compiled", () => {
    const code = withValidatorCode(ValidatorCode, compile)?.validateCode;
    expect(code).toContain("dataAItem = dataA[iA]");
    expect(code).not.toMatch(/schemaPath:|data\d/);
  });

  test("is Ajv's own again afterwards, error or not", () => {
    const own = replaceable.CodeGen;
    withValidatorCode(ValidatorCode, compile);
    expect(replaceable.CodeGen).toBe(own);
    expect(() =>
      withValidatorCode(ValidatorCode, () => {
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(replaceable.CodeGen).toBe(own);
  });

  test("is missed by the keyword that needs it", () => expect(compile).toThrow(/withValidatorCode/));

  test("leaves out values that only removed code needed", () => {
    const source = withValidatorCode(ValidatorCode, compile);
    const names = Object.values(source?.scopeValues ?? {}).flatMap((values) => [...(values ?? [])].map(({ str }) => str));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !source?.validateCode.includes(name))).toEqual([]);
  });
});

test("what Ajv does not document is imported by one file", () => {
  const files = readdirSync(`${repository}scripts`, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const sources = files.filter((path) => path.endsWith(".ts"));
  const importing = sources.filter((path) =>
    /"ajv\/dist\/(?:compile|vocabularies)/.test(readFileSync(`${repository}scripts/${path}`, "utf8")),
  );
  expect(importing).toEqual(["printers/validators/ajv-internals.ts"]);
});
