// Text as ktlint would leave it.

const maxColumns = 140;

/** A string literal, of which Kotlin and JSON agree on all but templates and the form feed. */
export function literal(text: string): string {
  const differing: Record<string, string> = { $: "\\$", "\\f": "\\u000c" };
  return JSON.stringify(text).replace(/\$|\\./g, (escape) => differing[escape] ?? escape);
}

/** A JSON scalar as an element of kotlinx.serialization. */
export function element(value: unknown): string {
  if (value === null) return "JsonNull";
  return `JsonPrimitive(${typeof value === "string" ? literal(value) : JSON.stringify(value)})`;
}

/** A doc comment, wrapped; empty for an empty text. */
export function comment(indentation: string, text: string): string {
  if (text === "") return "";
  // Comments nest in Kotlin, so one may hold neither delimiter.
  const safe = text.replaceAll("/*", "/&#42;").replaceAll("*/", "&#42;/");
  const line = `${indentation}/** ${safe} */`;
  if (line.length <= maxColumns) return `${line}\n`;
  const lines = [""];
  for (const word of safe.split(" ")) {
    const last = lines[lines.length - 1] as string;
    if (`${indentation} * ${last} ${word}`.length > maxColumns) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return `${indentation}/**\n${lines.map((text) => `${indentation} * ${text}\n`).join("")}${indentation} */\n`;
}

/** A call with one argument per line. */
export function call(name: string, args: readonly string[], indentation: string): string {
  return `${name}(\n${args.map((argument) => `${indentation}    ${argument},\n`).join("")}${indentation})`;
}

/** An expression: text as it is, or a call whose arguments may have a prefix, such as their names. */
export type Expression = string | { readonly name: string; readonly args: readonly (readonly [before: string, argument: Expression])[] };

/** An expression after the text that precedes it: on one line if it fits, otherwise on lines of its own. */
export function wrapped(before: string, expression: Expression, indentation: string): string {
  const line = before + inline(expression);
  if (typeof expression === "string" || `${indentation}${line},`.length <= maxColumns) return line;
  const broken = (indent: string) =>
    call(
      expression.name,
      expression.args.map(([before, argument]) => wrapped(before, argument, `${indent}    `)),
      indent,
    );
  if (before === "") return broken(indentation);
  const inner = `${indentation}    `;
  return `${before.trimEnd()}\n${inner}${broken(inner)}`;
}

function inline(expression: Expression): string {
  if (typeof expression === "string") return expression;
  return `${expression.name}(${expression.args.map(([before, argument]) => before + inline(argument)).join(", ")})`;
}

/** A name in SCREAMING_SNAKE_CASE. */
export function screamingSnakeCase(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}

/** A name with its first letter capitalized. */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A name whose first word is in lower case: `linkClicked`, `qrCode`. */
export function uncapitalized(name: string): string {
  return name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (word) => word.toLowerCase());
}
