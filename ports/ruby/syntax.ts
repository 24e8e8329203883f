import { bracketedIn, indentedText } from "../../scripts/ports/kit/bracketed.js";
import { lineComment } from "../../scripts/ports/kit/comments.js";
import { type Layout, SourceFile } from "../../scripts/ports/kit/source-file.js";
import { bracedUnicodeEscape, shortEscapes, stringLiteral } from "../../scripts/ports/kit/string-literals.js";
import type { TypeTable } from "../../scripts/ports/kit/type-text.js";
import type { PortFile } from "../../scripts/ports/port.js";

// Ruby as RuboCop would have it.

/** The types of Ruby as YARD's comments have them. */
export const typeTable: TypeTable = {
  string: "String",
  "date-time": "Time",
  integer: "Integer",
  number: "Numeric",
  boolean: "Boolean",
  map: "Hash{String => Object}",
  any: "Object",
  array: (items) => `Array<${items}>`,
};

const layout: Layout = { indent: "  ", columns: 120, doc: docComment };

/** A file of the library, by its path without an extension. */
export function rubyFile(path: string, print: (file: SourceFile) => void): PortFile {
  const file = new SourceFile(layout);
  print(file);
  return {
    path: `lib/codeqr/webhooks/${path}.rb`,
    text: `# frozen_string_literal: true\n\n# Generated from schemas/ by \`npm run generate\`. Do not edit.\n\n${file.text}`,
  };
}

/** A file of the library with a part of its module. */
export function moduleFile(path: string, print: (file: SourceFile) => void): PortFile {
  return rubyFile(path, (file) => file.block("module CodeQR", () => file.block("module Webhooks", () => print(file), "end"), "end"));
}

/** A file of signatures for a part of the library's module, by its path without an extension. */
export function signatureFile(path: string, print: (file: SourceFile) => void): PortFile {
  const file = new SourceFile(layout);
  file.block("module CodeQR", () => file.block("module Webhooks", () => print(file), "end"), "end");
  return {
    path: `sig/codeqr/webhooks/${path}.rbs`,
    text: `# Generated from schemas/ by \`npm run generate\`. Do not edit.\n\n${file.text}`,
  };
}

/** A comment; an empty line is between its text and its tags. */
function docComment(text: string, columns: number, tags: readonly string[]): string[] {
  const comment = lineComment("#", text, columns);
  return [...comment, ...(comment.length > 0 && tags.length > 0 ? ["#"] : []), ...tags.map((tag) => `# ${tag}`)];
}

/** Text one level deeper. */
export function indented(text: string): string {
  return indentedText(text, layout.indent);
}

/** Expressions in brackets, without a comma after the last. */
export const bracketed = bracketedIn({ indent: layout.indent, trailingComma: false });

/** A hash with an expression for each text. */
export function hash(entries: readonly (readonly [key: string, value: string])[]): string {
  return bracketed(
    "{",
    entries.map(([key, value]) => `${quoted(key)} => ${value}`),
    "}",
  );
}

/** An array of texts. */
export function textList(texts: readonly string[]): string {
  return texts.every((text) => /^[\w.-]+$/.test(text)) ? wordArray("%w", texts) : bracketed("[", texts.map(quoted), "]");
}

/** An array of symbols. */
export function symbolList(names: readonly string[]): string {
  return wordArray("%i", names);
}

/** Words that need no quotes: a few on one line, more of them on a line each. */
function wordArray(kind: "%w" | "%i", words: readonly string[]): string {
  return words.length <= 4 ? `${kind}[${words.join(" ")}]` : `${kind}[\n${indented(words.join("\n"))}\n]`;
}

/** A string literal. */
export function quoted(text: string): string {
  const literal = stringLiteral(text, { quote: '"', escapes: shortEscapes, codePoint: bracedUnicodeEscape });
  return literal.replaceAll(/#(?=[{$@])/g, "\\#");
}

/** A string literal that begins with the value of a variable. */
export function quotedAfter(variable: string, text: string): string {
  return `"#{${variable}}${quoted(text).slice(1)}`;
}
