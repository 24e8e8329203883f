import { lineComment, markdownText } from "../../scripts/ports/kit/comments.js";
import { fill } from "../../scripts/ports/kit/fill.js";
import { type Import, type Layout, SourceFile } from "../../scripts/ports/kit/source-file.js";
import { bracedUnicodeEscape, shortEscapes, stringLiteral } from "../../scripts/ports/kit/string-literals.js";
import type { TypeTable } from "../../scripts/ports/kit/type-text.js";
import type { PortFile } from "../../scripts/ports/port.js";

// Rust as rustfmt would leave it.

/** A JSON value of any kind. */
export const jsonValue: Import = { from: "serde_json", name: "Value" };
export const serialize: Import = { from: "serde", name: "Serialize" };
export const issue: Import = { from: "crate::invalid", name: "Issue" };
export const raw: Import = { from: "crate::raw", name: "Raw" };
/** All structs of the catalogue, which are named without more where this is used. */
export const structs: Import = { from: "crate::types", name: "*" };

/** The types of Rust. */
export const typeTable: TypeTable = {
  string: "String",
  "date-time": (use) => `${use({ from: "chrono", name: "DateTime" })}<${use({ from: "chrono", name: "Utc" })}>`,
  integer: "i64",
  number: "f64",
  boolean: "bool",
  map: (use) => `${use({ from: "serde_json", name: "Map" })}<String, ${use(jsonValue)}>`,
  any: jsonValue,
  array: (items) => `Vec<${items}>`,
};

const layout: Layout = { indent: "    ", columns: 100, doc: (text) => lineComment("///", markdownText(text)) };

/** A file of the crate: its body, and above it what that uses, other crates first. */
export function rustFile(path: string, print: (file: SourceFile) => void): PortFile {
  const file = new SourceFile(layout);
  print(file);
  const modules = [...new Set(file.imports.map(({ from }) => from))];
  const isOwn = (module: string) => module.startsWith("crate::");
  const groups = [modules.filter((module) => !isOwn(module)), modules.filter(isOwn)].filter((group) => group.length > 0);
  const uses = groups.map((group) => `${group.map((module) => useLine(module, file.imports)).join("")}\n`);
  return { path, text: `// Code generated from schemas/ by npm run generate. DO NOT EDIT.\n\n${uses.join("")}${file.text}` };
}

/** A line that uses names of a module: those in lower case come first. */
function useLine(module: string, imports: readonly Import[]): string {
  const names = imports.filter(({ from }) => from === module).map(({ name }) => name);
  const isLower = (name: string) => /^[a-z]/.test(name);
  const sorted = [...names.filter(isLower), ...names.filter((name) => !isLower(name))];
  return `use ${module}::${sorted.length === 1 ? sorted[0] : `{${sorted.join(", ")}}`};\n`;
}

/** A string literal. */
export function quoted(text: string): string {
  return stringLiteral(text, { quote: '"', escapes: shortEscapes, codePoint: bracedUnicodeEscape });
}

/** Adds an array or a call: on one line if it is short, else with each item on a line of its own, or several on a line where all are short. */
export function addList(file: SourceFile, open: string, items: readonly string[], close: string): void {
  const line = items.join(", ");
  const lines = items.map((item) => `${item},`);
  if (line.length <= 60 && open.length + line.length + close.length <= file.columns) file.line(open + line + close);
  else file.block(open, () => file.line(...(items.some((item) => item.length > 10) ? lines : fill(lines, file.columns))), close);
}
