import { expect, test } from "vitest";
import { markdownText } from "../../../../scripts/ports/kit/comments.js";

const cases: readonly [name: string, text: string, expected: string][] = [
  ["code stays code", "As `a <b> [c]` and ``d ` e``.", "As `a <b> [c]` and ``d ` e``."],
  ["HTML becomes text", "`</script>` <script>", "`</script>` \\<script>"],
  ["a link becomes text", "[click](javascript:run)", "\\[click](javascript:run)"],
  ["a block of code begins nowhere", "```rust", "\\`\\`\\`rust"],
  ["a block of code in tildes begins nowhere", "- ~~~~rust", "- \\~\\~~~rust"],
  ["an escaped backtick begins code nevertheless", "\\`<b>`", "\\\\`<b>`"],
  ["backticks of different lengths hold no code", "`` <a> ` <b>", "\\`\\` \\<a> \\` \\<b>"],
  ["a line end is a space", "a\n\n    b", "a b"],
];

test.each(cases)("%s", (_name, text, expected) => {
  expect(markdownText(text)).toBe(expected);
});
