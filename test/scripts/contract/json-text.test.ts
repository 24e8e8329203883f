import { describe, expect, test } from "vitest";
import { lineOf, readJsonText } from "../../../scripts/contract/json-text.js";

describe("a text that is not JSON is reported with the place where it stops being JSON", () => {
  test.each<[text: string, line: number, column: number, message: RegExp]>([
    ["", 1, 1, /a value is expected/],
    ["{", 1, 2, /closing brace/],
    ["[1", 1, 3, /closing bracket/],
    ['{\n  "a": 1,\n}', 3, 1, /a property name is expected; remove the comma/],
    ["[1,\n]", 2, 1, /a value is expected/],
    ["{a: 1}", 1, 2, /this is not a value; write a string in double quotes/],
    ["{'a': 1}", 1, 2, /double quotes/],
    ['{"a" 1}', 1, 6, /a colon is expected/],
    ["[1 2]", 1, 4, /a comma is expected/],
    ["{}\r\n{}", 2, 1, /the end of the file/],
    ["// no\n{}", 1, 1, /a comment/],
    ["{ /* no", 1, 3, /a comment/],
    ['["a\n"]', 1, 2, /does not end on its line/],
    ['["\u0001"]', 1, 2, /control character/],
    ['["\\x"]', 1, 2, /unknown escape/],
    ['["\\u12"]', 1, 2, /four hex digits/],
    ["[1.]", 1, 2, /the number does not end/],
    ["[NaN]", 1, 2, /not a value/],
  ])("%j", (text, line, column, message) => {
    expect(readJsonText(text)).toEqual({
      value: undefined,
      faults: [{ pointer: "", line, column, message: expect.stringMatching(message) }],
    });
  });
});

test.each([
  "01",
  "+1",
  ".5",
  "1e",
  "--1",
  "0x1",
  "1_0",
  "Infinity",
  "tru",
  "\u00a01",
  "1\u2028",
  "\v1",
  "]",
  "{,}",
  "[,]",
  '"a',
  "1e5.5",
  "nul",
])("%j is not JSON, neither here nor for the engine", (text) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(readJsonText(text).faults).toHaveLength(1);
});

test.each(['"\ud800"', '"\u2028"', '{"__proto__":{"a":1}}', '"\\/"', "-0", "1E+5", " [ ] ", '{"":null}'])(
  "%j is read as the engine reads it",
  (text) => {
    expect(readJsonText(text)).toEqual({ value: JSON.parse(text), faults: [] });
  },
);

test("a byte order mark is reported, and the text after it is read", () => {
  const mark = { pointer: "", line: 1, column: 1, message: "begins with a byte order mark; save it as UTF-8 without one" };
  expect(readJsonText("\ufeff[1]")).toEqual({ value: [1], faults: [mark] });
  expect(readJsonText("\ufeff[1").faults).toMatchObject([mark, { line: 1, column: 3 }]);
});

test("each repeated name in an object is reported, wherever the object is", () => {
  const text = '[\n{"a/b": 1, "a": {"c": 1,\n"c": 2}, "a/b": {}},\n{"a": 1},\n{"\\u0061": 1, "a": 2}]';
  const { value, faults } = readJsonText(text);
  expect(value).toEqual(JSON.parse(text));
  expect(faults).toEqual([
    { pointer: "/0/a/c", line: 3, column: 1, message: "appears twice, first on line 2; remove one" },
    { pointer: "/0/a~1b", line: 3, column: 10, message: "appears twice, first on line 2; remove one" },
    { pointer: "/2/a", line: 5, column: 15, message: "appears twice, first on line 5; remove one" },
  ]);
});

test.each([
  ["", 1],
  ["/a~1b", 2],
  ["/a~1b/0", 3],
  ["/a~1b/1/~0", 4],
  ["/c", 5],
  ["/a~1b/7", 2],
  ["/c/d", 5],
  ["/d", 1],
])("the line of %j", (pointer, line) => {
  expect(lineOf('{\n"a/b": [\n1,\n{"~": 2}],\n"c": 3}', pointer)).toBe(line);
});
