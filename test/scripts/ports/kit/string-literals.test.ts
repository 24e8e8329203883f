import { expect, test } from "vitest";
import { quoted as java } from "../../../../ports/java/syntax.js";
import { quoted as kotlin } from "../../../../ports/kotlin/syntax.js";

const cases: readonly [name: string, literal: string, expected: string][] = [
  ["Java: quotes and backslashes", java('"\\'), '"\\"\\\\"'],
  ["Java: a backslash before an escape", java("\\u002a"), '"\\\\u002a"'],
  ["Java: line ends, which no escape by number may stand for", java("\r\n"), '"\\r\\n"'],
  ["Java: characters that are not seen", java("\u0000\u202e"), '"\\u0000\\u202e"'],
  ["Java: one of them beyond the first plane", java("\u{e0001}"), '"\\udb40\\udc01"'],
  ["Java: other characters beyond the first plane", java("\u{1f600}"), '"\u{1f600}"'],
  ["Kotlin: templates", kotlin("${x} $x"), '"\\${x} \\$x"'],
  ["Kotlin: half of a surrogate pair", kotlin("\ud800"), '"\\ud800"'],
];

test.each(cases)("%s", (_name, literal, expected) => expect(literal).toBe(expected));
