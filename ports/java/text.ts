// Text as google-java-format would leave it.

const maxColumns = 100;

const banner = "// Code generated from schemas/ by npm run generate. DO NOT EDIT.\n\n";

/** The classes that the printed types use, by simple name, in the order of their imports. */
const importable = [
  "com.fasterxml.jackson.databind.JsonNode",
  "com.fasterxml.jackson.databind.node.BooleanNode",
  "com.fasterxml.jackson.databind.node.DoubleNode",
  "com.fasterxml.jackson.databind.node.LongNode",
  "com.fasterxml.jackson.databind.node.NullNode",
  "com.fasterxml.jackson.databind.node.ObjectNode",
  "com.fasterxml.jackson.databind.node.TextNode",
  "java.time.Instant",
  "java.util.List",
  "java.util.Map",
  "java.util.Optional",
  "java.util.Set",
];

/** A source file of the port, from the type it declares and the functions that it imports. */
export function source(type: string, functions: readonly string[] = []): string {
  const code = type.replace(/\/\*\*.*?\*\//gs, "");
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(code);
  const statics = functions.map((name) => `import static ${name};\n`);
  const classes = importable.flatMap((name) => (uses(name.slice(name.lastIndexOf(".") + 1)) ? [`import ${name};\n`] : []));
  const blocks = [statics, classes].filter((block) => block.length > 0).map((block) => `${block.join("")}\n`);
  return `${banner}package io.codeqr.webhooks;\n\n${blocks.join("")}${type}`;
}

/** A doc comment, from a description in Markdown and a record's components; empty where there is nothing to say. */
export function javadoc(
  indent: string,
  description: string,
  parameters: readonly (readonly [name: string, description: string])[] = [],
): string {
  const short = `${indent}/** ${html(description)} */`;
  if (parameters.length === 0) {
    if (description === "") return "";
    if (short.length <= maxColumns) return `${short}\n`;
  }
  const lines = [
    ...filled(`${indent} * `, html(description)),
    ...(description === "" || parameters.length === 0 ? [] : [`${indent} *`]),
    ...parameters.flatMap(([name, text]) => filled(`${indent} * `, `@param ${name} ${html(text)}`, "    ")),
  ];
  return `${indent}/**\n${lines.map((line) => `${line}\n`).join("")}${indent} */\n`;
}

/** A Markdown description in Javadoc's HTML. */
function html(description: string): string {
  return description
    .split("`")
    .map((text, index) => (index % 2 === 1 ? `{@code ${text}}` : escaped(text)))
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>@]|\*\//g, (character) => (character === "*/" ? "*&#47;" : `&#${character.charCodeAt(0)};`));
}

/** Wraps words into as few lines as possible; all but the first are indented by `hanging`. */
function filled(prefix: string, text: string, hanging = ""): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((word) => word !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= maxColumns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${prefix}${last === undefined ? "" : hanging}${word}`);
  }
  return lines;
}

/** A line that may be broken in one place. */
export function breakable(indent: string, head: string, tail: string): string {
  const line = `${indent}${head} ${tail}`;
  return fits(line) ? `${line}\n` : `${indent}${head}\n${indent}    ${tail}\n`;
}

/** A method's call whose result is assigned. */
export function assignment(indent: string, variable: string, method: string, args: readonly string[]): string {
  const line = `${indent}${variable} = ${method}(${args.join(", ")});`;
  return fits(line) ? `${line}\n` : `${indent}${variable} =\n${parenthesized(`${indent}    `, method, args, ";")}`;
}

/**
 * A list in parentheses, with as few line breaks as possible.
 *
 * @param head The text before the opening parenthesis, without the line's indentation.
 * @param tail The text after the closing one.
 */
export function parenthesized(indent: string, head: string, items: readonly string[], tail: string): string {
  const line = `${indent}${head}(${items.join(", ")})${tail}`;
  if (fits(line)) return `${line}\n`;
  const inner = `${indent}    `;
  const together = `${inner}${items.join(", ")})${tail}`;
  if (fits(together)) return `${indent}${head}(\n${together}\n`;
  return `${indent}${head}(\n${inner}${items.join(`,\n${inner}`)})${tail}\n`;
}

/** A statement with chained method calls, with as few line breaks as possible. */
export function chain(indent: string, head: string, calls: readonly (readonly [name: string, args: readonly string[]])[]): string {
  const line = `${indent}${head}${calls.map(([name, args]) => `.${name}(${args.join(", ")})`).join("")};`;
  if (fits(line)) return `${line}\n`;
  const lines = calls.map(([name, args], index) => parenthesized(`${indent}    `, `.${name}`, args, index === calls.length - 1 ? ";" : ""));
  return `${indent}${head}\n${lines.join("")}`;
}

export function fits(line: string): boolean {
  return line.length <= maxColumns;
}

/** A string literal. Its control characters are octal: Java would take `\u000a` for the line break itself. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /\\u00([01][0-9a-f])/g,
    (_, hex: string) => `\\${Number.parseInt(hex, 16).toString(8).padStart(3, "0")}`,
  );
}

/** A capitalized name in the style of a method: from `LinkWrapped` or `QRCodeScannedEvent`. */
export function camelCase(title: string): string {
  return title.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
}

export function pascalCase(name: string): string {
  return name.replace(/(?:^|[^A-Za-z0-9]+)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** A name of several words in the style of a constant: from `paymentProcessor`, `link.clicked` or `LinkWrapped`. */
export function constantCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}
