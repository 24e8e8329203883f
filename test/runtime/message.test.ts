import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as open from "../../src/index.js";
import { preview } from "../../src/preview.js";
import * as strict from "../../src/strict.js";
import { hiddenCharacter, hiddenCharacters } from "../support/hidden-characters.js";
import { repository } from "../support/repository.js";

// An error's message goes into logs, terminals and answers: it is one short line, whatever a stranger has put into the body.

const clicked = () => JSON.parse(readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8"));

function errorOf(body: unknown, { safeParseWebhookEvent }: Pick<typeof open, "safeParseWebhookEvent"> = open): open.WebhookParseError {
  const result = safeParseWebhookEvent(body);
  if (result.kind !== "invalid") throw new Error(`the body is ${result.kind}`);
  return result.error;
}

/** Every place of a body whose text gets into a message. */
const places: readonly (readonly [name: string, error: (text: string) => open.WebhookParseError])[] = [
  ["the event's name", (text) => errorOf({ event: text })],
  ["a value of a wrong format", (text) => errorOf({ ...clicked(), createdAt: text })],
  ["a value of a wrong type", (text) => errorOf({ ...clicked(), data: text })],
  ["the name of a property", (text) => errorOf({ ...clicked(), [text]: 1 }, strict)],
  ["a body that is not JSON", (text) => errorOf(`{"a":x${text}`)],
  ["a symbol", (text) => errorOf({ ...clicked(), id: Symbol(text) })],
  ["a function", (text) => errorOf({ ...clicked(), id: Object.assign(() => {}, { toString: () => text }) })],
];

describe("no control or bidi character of a body comes into a message", () => {
  describe.each(places)("by %s", (_place, errorBy) => {
    test.each(hiddenCharacters)("%s", (_name, characters) => {
      for (const character of characters) {
        const { message, issues } = errorBy(`a${character}b`);
        expect(message).not.toMatch(hiddenCharacter);
        expect(issues).toHaveLength(1);
        expect(issues[0]?.message).not.toMatch(hiddenCharacter);
      }
    });
  });

  test("nor does one of a hand-made issue", () => {
    const issue = { path: "/a\nb", keyword: "c", message: "is \u202ed" };
    expect(new open.WebhookParseError("e\u0000", [issue]).message).toBe("e\\u0000: /a\\u000ab is \\u202ed");
  });
});

test.each<[string, string, string]>([
  ["a line break", "a\nb", "a\\u000ab"],
  ["a C1 control", "a\u009bb", "a\\u009bb"],
  ["an override", "a\u202eb", "a\\u202eb"],
  ["a character of two units", "a\u{e0041}b", "a\\udb40\\udc41b"],
  ["half a character", "a\ud83db", "a\\ud83db"],
  ["a whole one", "a😀b", "a😀b"],
  ["letters and marks of any script", "añ日本עברית", "añ日本עברית"],
])("%s in an event's name is written as JSON would", (_name, event, shown) => {
  expect(errorOf({ event }).message).toBe(`${shown}: /id is missing`);
});

describe("error messages are short, whatever the body holds", () => {
  test.each(places)("%s", (_place, errorBy) => {
    const { message, issues } = errorBy("x".repeat(3_000_000));
    expect(message.length).toBeLessThan(160);
    expect(issues[0]?.message.length).toBeLessThan(100);
  });

  test("60 characters of a long name are shown", () => {
    expect(errorOf({ event: "e".repeat(60) }).message).toBe(`${"e".repeat(60)}: /id is missing`);
    expect(errorOf({ event: "e".repeat(61) }).message).toBe(`${"e".repeat(60)}…: /id is missing`);
    expect(errorOf({ ...clicked(), ["p".repeat(61)]: 1 }, strict).message).toBe(
      `link.clicked: /${"p".repeat(60)}… is not a known property`,
    );
  });

  test("a character of two units is not cut in half", () => {
    expect(errorOf({ event: "😀".repeat(60) }).message).toBe(`${"😀".repeat(60)}: /id is missing`);
    expect(errorOf({ event: `${"e".repeat(59)}😀😀` }).message).toBe(`${"e".repeat(59)}😀…: /id is missing`);
    expect(preview("😀".repeat(41))).toBe(`string "${"😀".repeat(40)}"…`);
  });

  test("the first 20 names of a long path are shown", () => {
    const error = (names: number) =>
      new open.WebhookParseError("a.b", [{ path: "/x".repeat(names), keyword: "type", message: "is wrong" }]);
    expect(error(20).message).toBe(`a.b: ${"/x".repeat(20)} is wrong`);
    expect(error(21).message).toBe(`a.b: ${"/x".repeat(20)}/… is wrong`);
    expect(error(3_000_000).message).toBe(error(21).message);
  });

  test("show at most 40 characters of the value at fault, and never the whole body", () => {
    const body = JSON.stringify({ ...clicked(), createdAt: "0123456789".repeat(10) });
    const { message } = errorOf(body);
    expect(message).toBe(`link.clicked: /createdAt must be a valid date-time, got string "${"0123456789".repeat(4)}"…`);
    for (const text of [body.slice(0, -1), `${body}x`, body.replace("{", "{x")]) {
      expect(errorOf(text).message).toMatch(/^webhook: body must be JSON: unexpected (?:token|end)(?: at position \d+)?$/);
    }
  });
});

test("the event's name and the path are whole as data", () => {
  const name = `e\n\u001b[31m${"x".repeat(3_000_000)}`;
  expect(errorOf({ event: name }).eventName).toBe(name);
  expect(errorOf({ ...clicked(), [name]: 1 }, strict).issues[0]?.path).toBe(`/${name}`);
});
