import { expect, test } from "vitest";
import { type Block, blockMarkup, inline, sectionBlocks } from "../../../scripts/site/markdown.js";

const document = `# A package

## Install

\`\`\`sh
install it
\`\`\`

    <indented>

      <deeper/>

Until then, [the tree](https://example.com/a):
a second line.

## Receive webhooks

| server | code |
|---|---|
| Node | \`listen()\` |
`;

test.each<[heading: string, blocks: Block[]]>([
  [
    "Install",
    [
      { kind: "code", language: "sh", text: "install it\n" },
      { kind: "code", language: "", text: "<indented>\n" },
      { kind: "code", language: "", text: "  <deeper/>\n" },
      { kind: "paragraph", text: "Until then, [the tree](https://example.com/a):\na second line." },
    ],
  ],
  [
    "Receive",
    [
      {
        kind: "table",
        rows: [
          ["server", "code"],
          ["Node", "`listen()`"],
        ],
      },
    ],
  ],
])("the section %s has its blocks, in order", (heading, blocks) => expect(sectionBlocks(document, heading)).toEqual(blocks));

test("a section that is not there is an error", () => expect(() => sectionBlocks(document, "Test")).toThrow('begins with "Test"'));

test.each<[what: string, html: string, expected: string]>([
  [
    "links and code",
    inline("See `<a>` in [b](https://example.com/?c&d)").text,
    'See <code>&lt;a&gt;</code> in <a href="https://example.com/?c&amp;d">b</a>',
  ],
  ["a paragraph", blockMarkup([{ kind: "paragraph", text: "a < b" }], "x", "y")[0]?.text ?? "", "<p>a &lt; b</p>\n"],
  [
    "a table",
    blockMarkup([{ kind: "table", rows: [["a"], ["`b`"]] }], "x", "y")[0]?.text ?? "",
    "<table><tr><th>a</th></tr>\n<tr><td><code>b</code></td></tr>\n</table>\n",
  ],
])("%s as HTML", (_what, html, expected) => expect(html).toBe(expected));

test("each block of code has a name of its own", () => {
  const code: Block = { kind: "code", language: "sh", text: "a" };
  const html = blockMarkup([code, { kind: "paragraph", text: "then" }, code], "install:Go", "the installation for Go").map(
    ({ text }) => text,
  );
  expect(html.join("").match(/ id="[^"]*"|aria-label="[^"]*"/g)).toEqual([
    'aria-label="Copy the installation for Go"',
    ' id="install:Go"',
    'aria-label="Copy the installation for Go 2"',
    ' id="install:Go:2"',
  ]);
});
