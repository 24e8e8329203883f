import { expect, test } from "vitest";
import { bracketedIn } from "../../../../scripts/ports/kit/bracketed.js";

const withComma = bracketedIn({ indent: "    ", trailingComma: true });
const withoutComma = bracketedIn({ indent: "  ", trailingComma: false });

test("brackets in brackets are a level deeper", () => {
  expect(withComma("[", [withComma("[", ["1"], "]"), "2"], "]")).toBe("[\n    [\n        1,\n    ],\n    2,\n]");
});

test("no comma follows the last member where the language has none", () => {
  expect(withoutComma("call(", ["a", "b"], ")")).toBe("call(\n  a,\n  b\n)");
});

test("empty brackets are one line", () => {
  expect(withComma("[", [], "]")).toBe("[]");
});
