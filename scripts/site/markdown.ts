import { codeBlock } from "./code-block.js";
import { codeSpans } from "./code.js";
import { escapeHtml, type Markup, Markup as Html, markup } from "./markup.js";

/** A part of a document: a paragraph, a table, or code. */
export type Block =
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "paragraph"; readonly text: string };

/**
 * Returns the blocks below a heading of the second level, in order.
 *
 * It reads what the READMEs of the packages are written in: paragraphs, tables, code between fences, and indented code.
 *
 * @param heading The first word of the heading.
 * @throws {Error} When there is no such heading.
 */
export function sectionBlocks(document: string, heading: string): Block[] {
  const section = new RegExp(`^## ${heading}\\b.*\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, "m").exec(document)?.[1];
  if (section === undefined) throw new Error(`a README has no section that begins with "${heading}"`);
  const blocks = section.matchAll(/^```(.*)\n([\s\S]*?)^```$|^(?: {4}.*(?:\n|$))+|^\|.*(?:\n\|.*)*|^\S.*(?:\n(?!```)\S.*)*/gm);
  return [...blocks].map(([text, language, code]) => {
    if (code !== undefined) return { kind: "code", language: language ?? "", text: code };
    if (text.startsWith("    ")) return { kind: "code", language: "", text: text.replace(/^ {4}/gm, "") };
    return text.startsWith("|") ? { kind: "table", rows: rowsOf(text) } : { kind: "paragraph", text };
  });
}

/** The cells of a table, its first row the heads; the second line of the text only draws a rule. */
function rowsOf(table: string): string[][] {
  const lines = table.split("\n").filter((_, index) => index !== 1);
  return lines.map((line) =>
    line
      .slice(1, line.lastIndexOf("|"))
      .split("|")
      .map((cell) => cell.trim()),
  );
}

/**
 * Blocks as HTML.
 *
 * @param name What the ids of the blocks of code begin with.
 * @param about What the code is, among all other code of the page.
 */
export function blockMarkup(blocks: readonly Block[], name: string, about: string): Markup[] {
  return blocks.map((block, index) => {
    if (block.kind === "paragraph") return markup`<p>${inline(block.text)}</p>\n`;
    if (block.kind === "table") return tableMarkup(block.rows);
    const number = blocks.slice(0, index).filter(({ kind }) => kind === "code").length;
    const last = number === 0 ? "" : ` ${number + 1}`;
    const id = `${name}${number === 0 ? "" : `:${number + 1}`}`;
    const spans = block.language === "sh" ? [] : codeSpans(block.text);
    return markup`${codeBlock({ id, label: block.language, about: `${about}${last}`, text: block.text, spans })}\n`;
  });
}

function tableMarkup([heads = [], ...rows]: readonly (readonly string[])[]): Markup {
  const row = (cells: readonly string[], tag: Markup) =>
    markup`<tr>${cells.map((cell) => markup`<${tag}>${inline(cell)}</${tag}>`)}</tr>\n`;
  return markup`<table>${row(heads, new Html("th"))}${rows.map((cells) => row(cells, new Html("td")))}</table>\n`;
}

/** A text with code between backticks, and links. */
export function inline(text: string): Markup {
  const html = text.split(/(`[^`]+`)/).map((part, index) => {
    if (index % 2 === 1) return `<code>${escapeHtml(part.slice(1, -1))}</code>`;
    return escapeHtml(part).replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>');
  });
  return new Html(html.join(""));
}
