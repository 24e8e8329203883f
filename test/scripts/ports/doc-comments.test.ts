import { expect, test } from "vitest";
import { javaFile } from "../../../ports/java/syntax.js";
import { kotlinFile } from "../../../ports/kotlin/syntax.js";

// No description ends its comment, and a reader of the documentation sees what the schema says.

const cases: readonly [name: string, print: typeof javaFile, text: string, expected: string][] = [
  ["Java: code stays code", javaFile, "Such as `evt_`.", "/** Such as {@code evt_}. */"],
  ["Java: HTML and tags become text", javaFile, "<b> & @param", "/** &#60;b&#62; &#38; &#64;param */"],
  ["Java: the end of a comment", javaFile, "a */ b", "/** a *&#47; b */"],
  ["Java: the end of a comment in code", javaFile, "`a */ b`", "/** <code>a *&#47; b</code> */"],
  ["Java: the end of an inline tag in code", javaFile, "`a } b`", "/** <code>a } b</code> */"],
  ["Java: the end of a comment as the compiler reads it", javaFile, "\\u002a\\u002f", "/** &#92;u002a&#92;u002f */"],
  ["Java: the same in code", javaFile, "`\\u002a`", "/** <code>&#92;u002a</code> */"],
  ["Java: a backtick alone", javaFile, "a ` b", "/** a ` b */"],
  ["Kotlin: the end of a comment", kotlinFile, "`a */ b`", "/** `a * / b` */"],
  ["Kotlin: the start of a comment inside of it", kotlinFile, "a /* b", "/** a / * b */"],
  ["Kotlin: an end and a start that share a star", kotlinFile, "a /*/ b", "/** a / * / b */"],
];

test.each(cases)("%s", (_name, print, text, expected) => {
  const { text: printed } = print("Example", (file) => file.doc(text));
  expect(printed.trimEnd().split("\n").at(-1)).toBe(expected);
});
