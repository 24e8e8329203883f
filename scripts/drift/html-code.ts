import type { DefaultTreeAdapterTypes } from "parse5";
import { attributeOf, classesOf, isHidden } from "./html-tree.js";
import type { PageCode } from "./page-part.js";

type Element = DefaultTreeAdapterTypes.Element;

/** Elements that are a line of their own in code that is highlighted line by line. */
const lineElements = new Set(["div", "li", "p", "tr"]);

/** The block of code in a `<pre>`. Its text may be split into any number of elements for the colours. */
export function codePart(pre: Element, ancestors: readonly Element[]): PageCode {
  const line = pre.sourceCodeLocation?.startLine ?? 1;
  let text = "";
  const lines = [line];
  const add = (more: string, lineOf: (index: number) => number) => {
    const first = lineOf(0);
    // The line of the first character counts: before it there may be only tags.
    if (more !== "" && (text === "" || text.endsWith("\n"))) lines[lines.length - 1] = first;
    for (let index = 1; index < more.split("\n").length; index++) lines.push(lineOf(index));
    text += more;
  };
  const visit = (element: Element): void => {
    for (const node of element.childNodes) {
      if (node.nodeName === "#text" && "value" in node) {
        const { startLine = line, endLine = line } = node.sourceCodeLocation ?? {};
        const count = node.value.split("\n").length;
        // Counted from the end: a line break right after `<pre>` is not part of the text.
        add(node.value, (index) => Math.max(startLine, endLine - count + 1 + index));
      } else if ("tagName" in node && !isHidden(node)) {
        const own = node.sourceCodeLocation?.startLine ?? line;
        const isLine = lineElements.has(node.tagName);
        if (node.tagName === "br" || (isLine && text !== "" && !text.endsWith("\n"))) add("\n", () => own);
        visit(node);
      }
    }
  };
  visit(pre);
  return { kind: "code", text, language: languageOf(pre, ancestors), line, lines, isClosed: pre.sourceCodeLocation?.endTag !== undefined };
}

/** The language of a block, which highlighters note on the block, on the code in it, or a little above it. */
function languageOf(pre: Element, ancestors: readonly Element[]): string | undefined {
  const code = pre.childNodes.find((node) => node.nodeName === "code");
  const places = [...(code !== undefined && "tagName" in code ? [code] : []), pre, ...ancestors.slice(-2).reverse()];
  for (const place of places) {
    for (const name of ["data-language", "data-lang", "language"]) {
      const language = attributeOf(place, name);
      if (language !== undefined && language !== "") return language.toLowerCase();
    }
    for (const name of classesOf(place)) {
      const language = /^(?:highlight-source|highlight|language|lang)-([a-z0-9+#]+)$/i.exec(name)?.[1];
      if (language !== undefined) return language.toLowerCase();
    }
  }
  return undefined;
}
