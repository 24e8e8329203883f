import { lineComment, markdownText } from "../../scripts/ports/kit/comments.js";
import { type Import, type Layout, SourceFile } from "../../scripts/ports/kit/source-file.js";
import { longUnicodeEscape, shortEscapes, stringLiteral, type StringSyntax } from "../../scripts/ports/kit/string-literals.js";
import type { TypeTable } from "../../scripts/ports/kit/type-text.js";
import type { PortFile } from "../../scripts/ports/port.js";

// C++ as clang-format would leave it.

/** A name that a header of the package declares. */
export function declared(header: string, name: string): Import {
  return { from: `"codeqr/webhooks/${header}.hpp"`, name };
}

/** Texts that are kept, and texts that are only looked at. */
export const stdString: Import = { from: "<string>", name: "std::string" };
export const stringView: Import = { from: "<string_view>", name: "std::string_view" };

/** The types of C++. */
export const typeTable: TypeTable = {
  string: stdString,
  "date-time": declared("timestamp", "Timestamp"),
  integer: { from: "<cstdint>", name: "std::int64_t" },
  number: "double",
  boolean: "bool",
  map: declared("json", "JsonObject"),
  any: declared("json", "Json"),
  array: (items, use) => `${use({ from: "<vector>", name: "std::vector" })}<${items}>`,
};

const layout: Layout = { indent: "  ", columns: Number.POSITIVE_INFINITY, doc: docComment };

/** A file of the library: a header, or a source file, which may name the header that declares what it defines. */
interface Frame {
  readonly path: string;
  readonly namespace: "codeqr::webhooks" | "codeqr::webhooks::detail";
  readonly header?: string;
}

/** A file of the library: its body in a namespace, and above it what that includes. */
export function cppFile({ path, namespace, header }: Frame, print: (file: SourceFile) => void): PortFile {
  const file = new SourceFile(layout);
  print(file);
  const headers = [...new Set(file.imports.map(({ from }) => from))];
  const isOfLibrary = (name: string) => name.startsWith('"');
  const groups = [header === undefined ? [] : [header], headers.filter((name) => !isOfLibrary(name)), headers.filter(isOfLibrary)];
  const includes = groups.filter((group) => group.length > 0).map((group) => `${group.map((name) => `#include ${name}\n`).join("")}\n`);
  const head = `${path.endsWith(".hpp") ? "#pragma once\n\n" : ""}// Code generated from schemas/ by npm run generate. DO NOT EDIT.\n\n`;
  return {
    path,
    text: `${head}${includes.join("")}namespace ${namespace} {\n\n${file.text}\n}  // namespace ${namespace}\n`,
  };
}

/** Adds what a bracket holds, in lines of its own that are twice as deep, as continued lines are. */
export function addContinued(file: SourceFile, open: string, body: () => void, close: string): void {
  file
    .line(open)
    .indented(() => file.indented(body))
    .line(close);
}

/** Octal escapes end after three digits; universal character names are for what is beyond the controls. `??/` was a backslash once. */
const stringSyntax: StringSyntax = {
  quote: '"',
  escapes: { ...shortEscapes, "?": "\\?" },
  codePoint: (code) => (code < 0xa0 ? bytesOf(String.fromCodePoint(code)).map(octalEscape).join("") : longUnicodeEscape(code)),
};

/** A string literal; with its length where a null character would end it. */
export function quoted(text: string): string {
  const literal = stringLiteral(text, stringSyntax);
  return text.includes("\0") ? `std::string_view(${literal}, ${bytesOf(text).length})` : literal;
}

function bytesOf(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

function octalEscape(byte: number): string {
  return `\\${byte.toString(8).padStart(3, "0")}`;
}

/** A doc comment. A backslash at its end, or what was one once, would make the next line a part of it. */
function docComment(text: string): string[] {
  return lineComment("///", markdownText(text).replace(/(\\|\?\?\/)$/, "$1."));
}
