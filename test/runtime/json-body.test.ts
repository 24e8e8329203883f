import { afterEach, describe, expect, test, vi } from "vitest";
import { readBody } from "../../src/json-body.js";

afterEach(() => vi.restoreAllMocks());

function messageOf(text: string): string {
  const body = readBody(text);
  if (body.ok) throw new Error("it is JSON");
  return body.issue.message.replace("must be JSON: ", "");
}

describe("a body that mentions positions is not mistaken for the engine's own words", () => {
  test.each<[string, string]>([
    ["a position where the fault is", '{"a":position 7}'],
    ["as the engine puts it", "x in JSON at position 7 (line 1 column 8)"],
    ["an end", '{"a":end of JSON input'],
    ["an end of data", "x: end of data"],
    ["an EOF", '{"a":EOF'],
    ["an EOF in an escape", '["\\EOF'],
    ["positions in a text", '["at position 99 (line 1 column 2)" at position 99'],
  ])("%s", (_case, text) => {
    const [, said, position] = /^unexpected (\w+)(?: at position (\d+))?$/.exec(messageOf(text)) ?? [];
    expect(said).toBe("token");
    expect(["7", "99"]).not.toContain(position);
  });
});

/** The engines' messages. JavaScriptCore gives no position, SpiderMonkey a line and a column. */
test.each<[engine: string, message: string, expected: string]>([
  ["V8 10", "Unexpected token x in JSON at position 5", "unexpected token at position 5"],
  ["V8 11", "Expected property name or '}' in JSON at position 1", "unexpected token at position 1"],
  ["V8 12", "Bad escaped character in JSON at position 12 (line 2 column 3)", "unexpected token at position 12"],
  ["V8", "Unexpected non-whitespace character after JSON at position 2 (line 1 column 3)", "unexpected token at position 2"],
  ["V8", "Unexpected end of JSON input", "unexpected end"],
  ["V8", `Unexpected token 'p', "{"a":position 7}" is not valid JSON`, "unexpected token"],
  ["V8", `Unexpected token 'e', ..."JSON.parse: end of data at position 7"... is not valid JSON`, "unexpected token"],
  ["V8", '"undefined" is not valid JSON', "unexpected token"],
  ["JavaScriptCore", "JSON Parse error: Unexpected EOF", "unexpected end"],
  ["JavaScriptCore", 'JSON Parse error: Unexpected identifier "EOF"', "unexpected token"],
  ["JavaScriptCore", "JSON Parse error: Expected '}'", "unexpected token"],
  ["SpiderMonkey", "JSON.parse: unexpected end of data at line 1 column 2 of the JSON data", "unexpected end"],
  ["SpiderMonkey", "JSON.parse: end of data when ',' or ']' was expected at line 1 column 2 of the JSON data", "unexpected end"],
  ["SpiderMonkey", "JSON.parse: unexpected character at line 1 column 7 of the JSON data", "unexpected token"],
])("%s: %s", (_engine, message, expected) => {
  vi.spyOn(JSON, "parse").mockImplementation(() => {
    throw new SyntaxError(message);
  });
  expect(messageOf("x")).toBe(expected);
});
