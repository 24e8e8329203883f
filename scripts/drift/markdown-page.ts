import type { Code, Heading, Link, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { PageCode, PagePart, PageParts } from "./page-part.js";

/** In MDX a tag on a line of its own is not HTML, and indented text is not code: what stands between tags is Markdown. */
const asMdx = { disable: { null: ["htmlFlow", "htmlText", "codeIndented"] } };

/** Reads a page in Markdown or MDX. */
export function readMarkdownPage(text: string): PageParts {
  const lines = text.split("\n");
  const parts = [...nodesOf(fromMarkdown(text, { extensions: [asMdx] }))].flatMap((node): PagePart[] => {
    const line = node.position?.start.line ?? 1;
    if (node.type === "heading") return [{ kind: "heading", text: textOf(node), line }];
    if (node.type === "code") return [codePart(node, line, lines)];
    const isInner = node.type === "link" && node.url.startsWith("#");
    return isInner ? [{ kind: "link", text: textOf(node), target: node.url.slice(1), line, inText: true }] : [];
  });
  const anchors = parts.flatMap((part) => (part.kind === "heading" ? [anchorOf(part.text)] : []));
  return { parts, anchors: new Set(anchors) };
}

function codePart(node: Code, line: number, lines: readonly string[]): PageCode {
  return {
    kind: "code",
    text: node.value,
    language: node.lang ?? undefined,
    line,
    lines: node.value.split("\n").map((_, index) => line + 1 + index),
    isClosed: !isUnclosed(node, lines),
  };
}

/** The fragment that leads to a heading: `link-level-events`. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

function isUnclosed({ position }: Code, lines: readonly string[]): boolean {
  const [start, end] = [position?.start.line ?? 1, position?.end.line ?? 1];
  return start === end || !/^\s*(?:`{3,}|~{3,})\s*$/.test(lines[end - 1] ?? "");
}

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child);
}

function textOf(node: Heading | Link): string {
  return [...nodesOf(node)]
    .map((inner) => (inner.type === "text" || inner.type === "inlineCode" ? inner.value : ""))
    .join("")
    .trim();
}
