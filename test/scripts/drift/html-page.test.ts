import { describe, expect, test } from "vitest";
import { compareWithPage } from "../../../scripts/drift/page-findings.js";
import { readEventPage } from "../../../scripts/drift/page.js";
import { contract, use } from "./drift-inputs.js";
import { eventPage } from "./event-page.js";
import { codeStyles, htmlPage } from "./html-event-page.js";

const markdown = eventPage(contract);
const styles = Object.entries(codeStyles);
const named = (text: string) => {
  const { events, samples, unreadable } = readEventPage(text);
  return { events: [...events.keys()].sort(), bodies: samples.map(({ body }) => body), unreadable };
};

describe("a page in HTML says the same as in Markdown", () => {
  test.each(styles)("code in %s", async (_name, style) => {
    const html = htmlPage(markdown, style);
    expect(named(html)).toEqual(named(markdown));
    expect(await compareWithPage(html, contract, use)).toEqual({ findings: [], unreadable: [] });
  });

  test.each(styles.filter(([, { between }]) => between === "\n"))("a fault has its own line: code in %s", (_name, style) => {
    const html = htmlPage(markdown, style);
    const lines = html.split("\n");
    const start = lines.findIndex((line) => line.includes("<h3") && line.includes("sale.created"));
    const at = lines.findIndex((line, index) => index > start && line.includes("createdAt"));
    lines[at] = (lines[at] as string).replace("createdAt", 'created"At');
    const { unreadable } = readEventPage(lines.join("\n"));
    expect(unreadable).toEqual([{ source: "page", line: at + 1, message: expect.stringContaining("is not JSON") }]);
  });
});

describe("a page in HTML that is not whole", () => {
  const html = htmlPage(markdown, codeStyles["plain, with entities"] as (typeof codeStyles)[string]);
  const lineAt = (index: number) => html.slice(0, index).split("\n").length;
  const inSample = html.lastIndexOf("<pre>");
  const inDetails = html.lastIndexOf("</details>");
  test.each([
    ["cut off in a sample", html.slice(0, inSample + 300), lineAt(inSample), "the block of code that starts here never ends"],
    [
      "cut off between samples",
      html.slice(0, inDetails),
      lineAt(html.lastIndexOf("<details>")),
      "the <details> that starts here never ends",
    ],
    [
      "a link to a part that is not there",
      html.replace("<main>", '<main><a href="#later">Later</a>'),
      2,
      "the link to #later has no heading",
    ],
  ])("%s", (_name, text, line, message) => {
    expect(readEventPage(text).unreadable).toEqual([{ source: "page", line, message: expect.stringContaining(message) }]);
  });

  test("links in a menu may lead anywhere, and what is only shown to machines is not read", () => {
    const menu = '<main><nav><a href="#elsewhere">Elsewhere</a></nav><h3 aria-hidden="true">event.hidden</h3>';
    expect(named(html.replace("<main>", menu))).toEqual(named(html));
  });

  test("a fault in the middle of a page that ends is not the end of it", () => {
    expect(named(html.replace("<main>", "<main><div><span>"))).toEqual(named(html));
  });

  test("a part of a page is read, too", () => {
    const part = html.slice(html.indexOf("<main>"), html.indexOf("</main>") + "</main>".length);
    expect(named(part)).toEqual(named(html));
  });
});
