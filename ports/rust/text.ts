import type { PortEvent } from "../../scripts/ports/port-model.js";

// Text as rustfmt would leave it.

const maxWidth = 100;

export const banner = "// Code generated from schemas/ by npm run generate. DO NOT EDIT.\n\n";

/** A string literal; Rust and JSON agree on all but control characters. */
export function literal(text: string): string {
  return JSON.stringify(text).replace(/\\u([0-9a-f]{4})|\\[bf]/g, (escape, hex) => `\\u{${hex ?? { "\\b": "8", "\\f": "c" }[escape]}}`);
}

export function comment(indentation: string, text: string): string {
  return text === "" ? "" : `${indentation}/// ${text}\n`;
}

export function indent(indentation: string, lines: readonly string[]): string {
  return lines.map((line) => `${indentation}${line}`).join("\n");
}

/** `use` lines for items, in rustfmt's order. */
export function uses(...paths: readonly string[]): string {
  return [...paths]
    .sort()
    .map((path) => `use ${path};\n`)
    .join("");
}

/**
 * An array.
 *
 * @param start The width of the line before it, without the indentation.
 */
export function array(indentation: string, items: readonly string[], start: number): string {
  const line = items.join(", ");
  if (line.length <= 60 && indentation.length + start + line.length + 3 <= maxWidth) return `[${line}]`;
  const inner = `${indentation}    `;
  if (items.some((item) => item.length > 10))
    return `[\n${indent(
      inner,
      items.map((item) => `${item},`),
    )}\n${indentation}]`;
  const lines = [""];
  for (const item of items) {
    const last = lines[lines.length - 1] as string;
    if (last !== "" && inner.length + last.length + item.length + 2 > maxWidth) lines.push(`${item},`);
    else lines[lines.length - 1] = `${last}${last === "" ? "" : " "}${item},`;
  }
  return `[\n${indent(inner, lines)}\n${indentation}]`;
}

/** The name that serde's `rename_all = "camelCase"` gives a field. */
export function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

export function screamingSnakeCase(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}

export function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}

/** The name of an event's variant. */
export function variant({ typeName }: PortEvent): string {
  return typeName.replace(/Event$/, "");
}
