import { expect, test } from "vitest";
import { blockText } from "../../../../scripts/ports/kit/comments.js";

const cases: readonly [name: string, text: string, expected: string][] = [
  ["what ends a block", "a */ run(); /* b", "a * / run(); /* b"],
  ["what ends a block twice", "**/*/", "** /* /"],
  ["what would end a block without an invisible character in it", "a *\u200b/ b", "a * / b"],
  ["a line end", "a\n */ b", "a * / b"],
];

test.each(cases)("%s ends no comment", (_name, text, expected) => {
  expect(blockText(text)).toBe(expected);
});
