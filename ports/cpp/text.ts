const banner = "// Code generated from schemas/ by npm run generate. DO NOT EDIT.\n";

/** A source file of the port, from its includes (in groups, each in the order of clang-format), its namespace, and its declarations. */
export function source(includes: readonly (readonly string[])[], namespace: string, declarations: readonly string[]): string {
  const groups = includes.map((group) => `${group.map((name) => `#include ${name}\n`).join("")}\n`);
  return `${banner}\n${groups.join("")}namespace ${namespace} {\n\n${declarations.join("\n")}\n}  // namespace ${namespace}\n`;
}

/** As `source`, for a header. */
export function header(includes: readonly (readonly string[])[], namespace: string, declarations: readonly string[]): string {
  return `#pragma once\n\n${source(includes, namespace, declarations)}`;
}

/** A doc comment; empty for an empty text. */
export function comment(indent: string, text: string): string {
  return text === "" ? "" : `${indent}/// ${text}\n`;
}

/** A string literal. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A name in snake_case: of `LinkClickedEvent`, `QRCode` or `link.clicked`. */
export function snake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toLowerCase();
}
