import { expect, test } from "vitest";
import type { ValidationError } from "../../generated/typescript/validator.js";
import { issueOf } from "../../src/issue.js";

const body = { "a/b": { "~c": 7, "~1": [true] }, text: "abc" };

/** A validator's finding, and the issue: its path, and its message. */
test.each<[string, ValidationError, path: string, message: string]>([
  ["a type", { instancePath: "/text", keyword: "type", params: { type: "integer" } }, "/text", 'must be an integer, got string "abc"'],
  [
    "one of two types",
    { instancePath: "/text", keyword: "type", params: { type: ["boolean", "null"] } },
    "/text",
    'must be a boolean or null, got string "abc"',
  ],
  ["a format", { instancePath: "/text", keyword: "format", params: { format: "uri" } }, "/text", 'must be a valid uri, got string "abc"'],
  ["a const", { instancePath: "/text", keyword: "const", params: { allowedValue: "x" } }, "/text", 'must be "x", got string "abc"'],
  ["another keyword", { instancePath: "/text", keyword: "minLength", params: {} }, "/text", 'breaks minLength, got string "abc"'],
  ["a missing property", { instancePath: "", keyword: "required", params: { missingProperty: "d/e~" } }, "/d~1e~0", "is missing"],
  [
    "a property too many",
    { instancePath: "/a~1b", keyword: "additionalProperties", params: { additionalProperty: "~c" } },
    "/a~1b/~0c",
    "is not a known property",
  ],
  ["the body itself", { instancePath: "", keyword: "type", params: { type: "array" } }, "", "must be an array, got object"],
  [
    "a value under an escaped name",
    { instancePath: "/a~1b/~0c", keyword: "type", params: { type: "string" } },
    "/a~1b/~0c",
    "must be a string, got number 7",
  ],
  [
    "a value under a name that looks escaped, in a list",
    { instancePath: "/a~1b/~01/0", keyword: "type", params: { type: "string" } },
    "/a~1b/~01/0",
    "must be a string, got boolean true",
  ],
  [
    "a path into a text",
    { instancePath: "/text/length", keyword: "type", params: { type: "object" } },
    "/text/length",
    "must be an object, got nothing",
  ],
  [
    "a path into nothing",
    { instancePath: "/no/where", keyword: "type", params: { type: "object" } },
    "/no/where",
    "must be an object, got nothing",
  ],
])("%s", (_name, error, path, message) => {
  expect(issueOf(error, body)).toEqual({ path, keyword: error.keyword, message });
});

test("a path into null", () => {
  const error = { instancePath: "/a/b", keyword: "type", params: { type: "string" } };
  expect(issueOf(error, { a: null }).message).toBe("must be a string, got nothing");
});
