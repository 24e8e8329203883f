import { lineComment } from "../../scripts/ports/kit/comments.js";
import { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { longUnicodeEscape, shortEscapes, stringLiteral } from "../../scripts/ports/kit/string-literals.js";
import type { TypeTable } from "../../scripts/ports/kit/type-text.js";
import type { PortFile } from "../../scripts/ports/port.js";

// Go as gofmt would leave it.

/** The types of Go. */
export const typeTable: TypeTable = {
  string: "string",
  "date-time": (use) => `time.${use({ from: "time", name: "Time" })}`,
  integer: "int64",
  number: "float64",
  boolean: "bool",
  map: "map[string]any",
  any: "any",
  array: (items) => `[]${items}`,
};

/** A file of the package. */
export function goFile(path: string, print: (file: SourceFile) => void): PortFile {
  const file = new SourceFile({ indent: "\t", columns: Number.POSITIVE_INFINITY, doc: (text) => lineComment("//", text) });
  print(file);
  const packages = [...new Set(file.imports.map(({ from }) => from))].map(quoted);
  const imports =
    packages.length > 1 ? `import (\n\t${packages.join("\n\t")}\n)\n\n` : packages.map((name) => `import ${name}\n\n`).join("");
  return {
    path,
    text: `// Code generated from schemas/ by npm run generate. DO NOT EDIT.\n\npackage webhooks\n\n${imports}${file.text}`,
  };
}

/** A string literal. */
export function quoted(text: string): string {
  return stringLiteral(text, { quote: '"', escapes: shortEscapes, codePoint: longUnicodeEscape });
}

/** Entries of a block in two columns. */
export function aligned(entries: readonly (readonly [first: string, second: string])[]): string[] {
  const width = Math.max(...entries.map(([first]) => first.length));
  return entries.map(([first, second]) => `${first.padEnd(width)} ${second}`);
}
