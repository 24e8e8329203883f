import { bracketedIn, indentedText } from "../../scripts/ports/kit/bracketed.js";
import { blockComment, blockText } from "../../scripts/ports/kit/comments.js";
import { type Import, type Layout, SourceFile } from "../../scripts/ports/kit/source-file.js";
import { shortEscapes, stringLiteral, utf16UnicodeEscape } from "../../scripts/ports/kit/string-literals.js";
import type { TypeTable } from "../../scripts/ports/kit/type-text.js";
import type { PortFile } from "../../scripts/ports/port.js";

// Kotlin as ktlint would leave it.

/** What the runtime of the port has that printed code needs: `ObjectReader`, `asString`. */
export function internal(name: string): Import {
  return { from: "io.codeqr.webhooks.kotlin.internal", name };
}

/** The classes of kotlinx.serialization: `JsonElement`. */
export function json(name: string): Import {
  return { from: "kotlinx.serialization.json", name };
}

/** The types of Kotlin. */
export const typeTable: TypeTable = {
  string: "String",
  "date-time": { from: "java.time", name: "Instant" },
  integer: "Long",
  number: "Double",
  boolean: "Boolean",
  map: json("JsonObject"),
  any: json("JsonElement"),
  array: (items) => `List<${items}>`,
};

const indent = "    ";

// Comments nest in Kotlin: neither end may be in one.
const layout: Layout = { indent, columns: 140, doc: (text, columns) => blockComment(blockText(text).replaceAll("/*", "/ *"), columns) };

/**
 * A file of the package.
 *
 * @param path Its path below the folder of the package, without an extension.
 */
export function kotlinFile(path: string, print: (file: SourceFile) => void): PortFile {
  const file = new SourceFile(layout);
  print(file);
  const isOfJava = ({ from }: Import) => from.startsWith("java.");
  const imports = [...file.imports.filter((one) => !isOfJava(one)), ...file.imports.filter(isOfJava)];
  const folder = `io/codeqr/webhooks/kotlin/${path}`;
  const head = [
    "// Code generated from schemas/ by npm run generate. DO NOT EDIT.",
    `package ${folder.slice(0, folder.lastIndexOf("/")).replaceAll("/", ".")}`,
    ...(imports.length === 0 ? [] : [imports.map(({ from, name }) => `import ${from}.${name}`).join("\n")]),
  ];
  return { path: `src/main/kotlin/${folder}.kt`, text: `${head.join("\n\n")}\n\n${file.text}` };
}

/** A string literal. */
export function quoted(text: string): string {
  return stringLiteral(text, { quote: '"', escapes: { ...shortEscapes, $: "\\$" }, codePoint: utf16UnicodeEscape });
}

/** Members in brackets, one a line. */
export const bracketed = bracketedIn({ indent, trailingComma: true });

/** Text, or a call whose arguments may have something before them, such as their names. */
export type Expression = string | { readonly name: string; readonly args: readonly (readonly [before: string, argument: Expression])[] };

/** An expression and what is before it: in one line if that fits, and otherwise the arguments on lines of their own. */
export function wrapped(before: string, expression: Expression, columns: number): string {
  const line = before + inline(expression);
  if (typeof expression === "string" || line.length < columns) return line;
  const { name, args } = expression;
  const call = (width: number) =>
    bracketed(
      `${name}(`,
      args.map(([before, argument]) => wrapped(before, argument, width - indent.length)),
      ")",
    );
  return before === "" ? call(columns) : `${before.trimEnd()}\n${indentedText(call(columns - indent.length), indent)}`;
}

function inline(expression: Expression): string {
  if (typeof expression === "string") return expression;
  return `${expression.name}(${expression.args.map(([before, argument]) => before + inline(argument)).join(", ")})`;
}
