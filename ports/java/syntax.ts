import { blockComment, plainText } from "../../scripts/ports/kit/comments.js";
import { fill } from "../../scripts/ports/kit/fill.js";
import { type Import, type Layout, SourceFile } from "../../scripts/ports/kit/source-file.js";
import { shortEscapes, stringLiteral, utf16UnicodeEscape } from "../../scripts/ports/kit/string-literals.js";
import type { TypeTable } from "../../scripts/ports/kit/type-text.js";
import type { PortFile } from "../../scripts/ports/port.js";

// Java as google-java-format would leave it.

/** The package of the port. */
export const portPackage = "io.codeqr.webhooks";

export const jsonNode: Import = { from: "com.fasterxml.jackson.databind", name: "JsonNode" };
export const list: Import = { from: "java.util", name: "List" };
export const map: Import = { from: "java.util", name: "Map" };

/** The types of Java, each as a type argument. */
export const typeTable: TypeTable = {
  string: "String",
  "date-time": { from: "java.time", name: "Instant" },
  integer: "Long",
  number: "Double",
  boolean: "Boolean",
  map: (use) => `${use(map)}<String, ${use(jsonNode)}>`,
  any: jsonNode,
  array: (items, use) => `${use(list)}<${items}>`,
};

const layout: Layout = {
  indent: "  ",
  columns: 100,
  doc: (text, columns, tags) =>
    blockComment(
      javadocText(text),
      columns,
      tags.flatMap((tag) => tagLines(tag, columns - " * ".length)),
    ),
};

/** A file of the package, or of another one, named for the type in it. */
export function javaFile(typeName: string, print: (file: SourceFile) => void, javaPackage = portPackage): PortFile {
  const file = new SourceFile(layout);
  print(file);
  const isStatic = ({ kind }: Import) => kind === "static";
  const groups = [
    file.imports.filter(isStatic).map(({ from, name }) => `import static ${from}.${name};\n`),
    file.imports.filter((one) => !isStatic(one)).map(({ from, name }) => `import ${from}.${name};\n`),
  ].filter((lines) => lines.length > 0);
  const head = `// Code generated from schemas/ by npm run generate. DO NOT EDIT.\n\npackage ${javaPackage};\n\n`;
  return {
    path: `src/main/java/${javaPackage.replaceAll(".", "/")}/${typeName}.java`,
    text: `${head}${groups.map((lines) => `${lines.join("")}\n`).join("")}${file.text}`,
  };
}

/** A string literal. */
export function quoted(text: string): string {
  return stringLiteral(text, { quote: '"', escapes: shortEscapes, codePoint: utf16UnicodeEscape });
}

/** The tag of a doc comment for a component of a record. */
export function parameterTag(name: string, description: string): string {
  return `@param ${name} ${javadocText(description)}`;
}

/** The tag of a doc comment for what a method returns. */
export function returnTag(description: string): string {
  return `@return ${javadocText(description)}`;
}

function tagLines(tag: string, columns: number): string[] {
  const [first = "", ...others] = fill(tag.split(" "), columns - continuation.length, columns);
  return [first, ...continued(others)];
}

/** A description in Markdown as HTML for Javadoc. The compiler reads `\u` as the start of a character even in comments: no backslash remains. */
function javadocText(description: string): string {
  return plainText(description).replace(/`([^`]+)`|\*\/|[&<>@\\]/g, (found: string, code?: string) => {
    if (code === undefined) return found === "*/" ? "*&#47;" : `&#${found.charCodeAt(0)};`;
    return /[{}@\\]|\*\//.test(code) ? `<code>${javadocText(code)}</code>` : `{@code ${code}}`;
  });
}

/** Text, or what has its items in parentheses: a call, a constructor's head. */
export type Expression = string | Call;
export interface Call {
  readonly head: string;
  readonly items: readonly Expression[];
}

/** Adds an expression and what ends it, in as few lines as fit. */
export function addWrapped(file: SourceFile, expression: Expression, end: string): void {
  file.line(...wrapped(expression, end, file.columns));
}

/** Adds `head expression end`: in one line if it fits, and otherwise with the head on a line of its own. */
export function addBroken(file: SourceFile, head: string, expression: Expression, end: string): void {
  const line = `${head} ${inline(expression)}${end}`;
  if (line.length <= file.columns) file.line(line);
  else file.line(head, ...continued(wrapped(expression, end, file.columns - continuation.length)));
}

/** The lines of an expression and of what ends it, as few as fit. */
export function wrapped(expression: Expression, end: string, columns: number): string[] {
  const line = inline(expression) + end;
  if (typeof expression === "string" || line.length <= columns) return [line];
  const { head, items } = expression;
  const rest = line.slice(head.length + 1);
  const inner = columns - continuation.length;
  if (rest.length <= inner) return [`${head}(`, ...continued([rest])];
  return [`${head}(`, ...continued(items.flatMap((item, index) => wrapped(item, index === items.length - 1 ? `)${end}` : ",", inner)))];
}

function inline(expression: Expression): string {
  return typeof expression === "string" ? expression : `${expression.head}(${expression.items.map(inline).join(", ")})`;
}

const continuation = "    ";

/** Lines that continue a statement. */
export function continued(lines: readonly string[]): string[] {
  return lines.map((line) => continuation + line);
}
