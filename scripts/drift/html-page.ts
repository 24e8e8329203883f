import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { codePart } from "./html-code.js";
import { attributeOf, elementsOf, isHidden, textIn } from "./html-tree.js";
import type { PagePart, PageParts } from "./page-part.js";

type Element = DefaultTreeAdapterTypes.Element;

/** Elements around a page's own text: menus, and what stands above, below and beside it. */
const aroundText = new Set(["nav", "header", "footer", "aside"]);

/** Elements whose end HTML does not let a page leave out. */
const ended = new Set([
  "a",
  "article",
  "code",
  "details",
  "div",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "main",
  "pre",
  "script",
  "section",
  "span",
]);

/** Whether a page is written in HTML, not in Markdown or in MDX, which may hold tags, too. */
export function isHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body)\b/i.test(text) || (/<pre\b/i.test(text) && !/^ *(?:`{3}|~{3})/m.test(text));
}

/** Reads a page in HTML, or a part of one. */
export function readHtmlPage(text: string): PageParts {
  const document = parse(text, { sourceCodeLocationInfo: true });
  const parts: PagePart[] = [];
  const anchors = new Set<string>();
  let open: Element | undefined;
  let isEnded = false;
  for (const { element, ancestors } of elementsOf(document)) {
    const location = element.sourceCodeLocation;
    for (const name of ["id", "name"]) anchors.add(attributeOf(element, name) ?? "");
    if (element.tagName === "html") isEnded = location?.endTag !== undefined;
    if (ended.has(element.tagName) && location?.startTag !== undefined && location.endTag === undefined) open = element;
    if (isHidden(element) || ancestors.some(isHidden)) continue;
    parts.push(...partOf(element, ancestors));
  }
  // Pages with a fault somewhere in the middle are common: only one that does not end itself is cut off.
  const cutOff = open === undefined || isEnded ? undefined : { line: lineOf(open), what: `<${open.tagName}>` };
  return { parts, anchors, cutOff };
}

function partOf(element: Element, ancestors: readonly Element[]): PagePart[] {
  const { tagName } = element;
  const line = lineOf(element);
  if (/^h[1-6]$/.test(tagName)) return [{ kind: "heading", text: titleIn(element), line }];
  if (tagName === "pre") return [codePart(element, ancestors)];
  const href = attributeOf(element, "href");
  if (tagName !== "a" || href === undefined || !/^#./.test(href) || ancestors.some((outer) => /^h[1-6]$/.test(outer.tagName))) return [];
  const inText = !ancestors.some((outer) => aroundText.has(outer.tagName));
  return [{ kind: "link", text: titleIn(element), target: fragmentOf(href), line, inText }];
}

/** A text without the sign of a link to itself, which many pages put beside a heading. */
function titleIn(element: Element): string {
  return textIn(element)
    .replaceAll(/[\u200B-\u200D\uFEFF]/g, "")
    .replaceAll(/^[\s#¶§]+|[\s#¶§]+$/gu, "");
}

function fragmentOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

function lineOf({ sourceCodeLocation }: Element): number {
  return sourceCodeLocation?.startLine ?? 1;
}
