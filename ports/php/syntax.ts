import { bracketedIn } from "../../scripts/ports/kit/bracketed.js";
import { blockComment, blockText } from "../../scripts/ports/kit/comments.js";
import { type Import, type Layout, SourceFile } from "../../scripts/ports/kit/source-file.js";
import { bracedUnicodeEscape, hasInvisible, shortEscapes, stringLiteral } from "../../scripts/ports/kit/string-literals.js";
import type { TypeTable } from "../../scripts/ports/kit/type-text.js";
import type { PortFile } from "../../scripts/ports/port.js";

// PHP as PSR-12 would have it.

const namespace = "CodeQR\\Webhooks";

/** A class or an interface of PHP itself. */
export function native(name: string): Import {
  return { from: "", name };
}

/** A function of PHP itself. */
export function nativeFunction(name: string): Import {
  return { from: "", name, kind: "function" };
}

/** A class of the runtime. */
export function internal(name: "Fault" | "Item" | "Json" | "Value"): Import {
  return { from: `${namespace}\\Internal`, name };
}

/** The types of PHP. */
export const typeTable: TypeTable = {
  string: "string",
  "date-time": native("DateTimeImmutable"),
  integer: "int",
  number: "float",
  boolean: "bool",
  map: native("stdClass"),
  any: "mixed",
  array: () => "array",
};

/** The types of PHP as doc comments have them. */
export const docTypeTable: TypeTable = { ...typeTable, array: (items) => `list<${items}>` };

const layout: Layout = {
  indent: "    ",
  columns: 120,
  doc: (text, columns, tags) => blockComment(blockText(text), columns, tags),
};

/**
 * A file with a class: its body, and above it what that imports.
 *
 * @param className The name below the package's own namespace.
 */
export function phpFile(className: string, print: (file: SourceFile) => void): PortFile {
  const file = new SourceFile(layout);
  print(file);
  const functions = file.imports.filter(({ kind }) => kind === "function");
  const classes = file.imports.filter((one) => !functions.includes(one));
  const blocks = [
    `namespace ${[namespace, ...className.split("\\").slice(0, -1)].join("\\")};`,
    importLines("use", classes),
    importLines("use function", functions),
    file.text,
  ].filter((block) => block !== "");
  return {
    path: `src/${className.replaceAll("\\", "/")}.php`,
    text: `<?php\n\n// Code generated from schemas/ by npm run generate. DO NOT EDIT.\n\ndeclare(strict_types=1);\n\n${blocks.join("\n\n")}`,
  };
}

function importLines(keyword: string, imports: readonly Import[]): string {
  const names = imports.map(({ from, name }) => (from === "" ? name : `${from}\\${name}`)).sort();
  return names.map((name) => `${keyword} ${name};`).join("\n");
}

/** Expressions in brackets; PSR-12 has a comma after the last. */
export const bracketed = bracketedIn({ indent: layout.indent, trailingComma: true });

/** A list of expressions. */
export function listOf(items: readonly string[]): string {
  return bracketed("[", items, "]");
}

/** An array with an expression for each key. */
export function keyedArray(entries: readonly (readonly [key: string, value: string])[]): string {
  return listOf(entries.map(([key, value]) => `${quoted(key)} => ${value}`));
}

/** A set of names: an array whose keys they are. */
export function nameSet(names: readonly string[]): string {
  return keyedArray(names.map((name) => [name, "true"]));
}

/** A string literal: between single quotes, where no character needs an escape of its own. */
export function quoted(text: string): string {
  return hasInvisible(text) ? doubleQuoted(text) : stringLiteral(text, { quote: "'", escapes: {}, codePoint: bracedUnicodeEscape });
}

/** A string literal that begins with the value of a variable. The text after it begins with what no name has, such as a slash. */
export function quotedAfter(variable: string, text: string): string {
  return `"${variable}${doubleQuoted(text).slice(1)}`;
}

/** A string literal in which PHP looks for variables: it finds none. */
function doubleQuoted(text: string): string {
  return stringLiteral(text, { quote: '"', escapes: { ...shortEscapes, $: "\\$" }, codePoint: bracedUnicodeEscape });
}
