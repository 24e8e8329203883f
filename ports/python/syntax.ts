import { bracketedIn } from "../../scripts/ports/kit/bracketed.js";
import { plainText } from "../../scripts/ports/kit/comments.js";
import { fill } from "../../scripts/ports/kit/fill.js";
import { type Import, type Layout, SourceFile } from "../../scripts/ports/kit/source-file.js";
import { longUnicodeEscape, shortEscapes, stringLiteral } from "../../scripts/ports/kit/string-literals.js";
import type { TypeTable } from "../../scripts/ports/kit/type-text.js";
import type { PortFile } from "../../scripts/ports/port.js";

// Python as Ruff would leave it.

const any: Import = { from: "typing", name: "Any" };

/** The types of Python. */
export const typeTable: TypeTable = {
  string: "str",
  "date-time": { from: "datetime", name: "datetime" },
  integer: "int",
  number: "float",
  boolean: "bool",
  map: (use) => `dict[str, ${use(any)}]`,
  any,
  array: (items) => `list[${items}]`,
};

const layout: Layout = { indent: "    ", columns: 140, doc: docstring };

/** What a module is called, what it says of itself, and whether it puts off reading its annotations. */
interface Module {
  readonly name: string;
  readonly description: string;
  readonly future?: "annotations";
}

/** A module of the package: its body, and above it what that imports. */
export function pythonModule({ name, description, future }: Module, print: (file: SourceFile) => void): PortFile {
  const file = new SourceFile(layout);
  print(file);
  const isOwn = ({ from }: Import) => from.startsWith(".");
  const groups = [
    future === undefined ? [] : [`from __future__ import ${future}`],
    importLines(file.imports.filter((one) => !isOwn(one))),
    importLines(file.imports.filter(isOwn)),
  ].filter((lines) => lines.length > 0);
  const head = [
    `"""${description}"""`,
    "# Generated from schemas/ by npm run generate. Do not edit.",
    ...groups.map((lines) => lines.join("\n")),
  ];
  return { path: `src/codeqr_webhooks/${name}.py`, text: `${head.join("\n\n")}\n${file.text}` };
}

/** Lines that import, one for each module; on several lines where the names are many. */
function importLines(imports: readonly Import[]): string[] {
  const modules = [...new Set(imports.map(({ from }) => from))].sort();
  return modules.map((module) => {
    const names = inOrder(imports.filter(({ from }) => from === module).map(({ name }) => name));
    return names.length <= 3
      ? `from ${module} import ${names.join(", ")}`
      : `from ${module} import (\n${names.map((name) => `    ${name},\n`).join("")})`;
  });
}

/** Names as import sorters have them: constants, classes, functions. */
export function inOrder(names: readonly string[]): string[] {
  const rank = (name: string) => (/^[A-Z_]+$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2);
  return [...names].sort((first, second) => rank(first) - rank(second) || (first < second ? -1 : 1));
}

/** Brackets with a comma after the last member, which tells formatters to leave them so. */
export const bracketed = bracketedIn({ indent: layout.indent, trailingComma: true });

/** A string literal. */
export function quoted(text: string): string {
  return stringLiteral(text, { quote: '"', escapes: shortEscapes, codePoint: longUnicodeEscape });
}

/** The lines of a docstring: several where it is long; none for an empty text. */
function docstring(text: string, columns: number): readonly string[] {
  const plain = plainText(text);
  if (plain === "") return [];
  const escaped = plain.replaceAll("\\", "\\\\").replace(/"(?=""|$)/g, '\\"');
  const line = `"""${escaped}"""`;
  if (line.length < columns) return [line];
  const [first = "", ...others] = fill(escaped.split(" "), columns, columns - 3);
  return [`"""${first}`, ...others, '"""'];
}
