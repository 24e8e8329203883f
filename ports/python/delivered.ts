import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { snake, string } from "./text.js";

/** The table that converts delivered bodies to the documented form: a constant for the form of each shared object. */
export function deliveredForms(events: readonly PortEvent[]): string {
  const constants = new Map<string, string>();
  const entries = events.flatMap(({ event, delivered }) =>
    delivered === undefined ? [] : [`${string(event)}: ${formOf(delivered, constants)}`],
  );
  return `from collections.abc import Mapping
from typing import Final

from ._canonicalize import DeliveredForm, Wrapper

${[...constants.values()].join("\n")}
DELIVERED_FORMS: Final[Mapping[str, DeliveredForm]] = ${block("{", entries, "}")}
`;
}

function formOf({ title, wrapper, names, values, properties, items }: DeliveredForm, constants: Map<string, string>): string {
  const members: string[] = [];
  if (wrapper !== undefined) {
    const { name, required, properties } = wrapper;
    members.push(
      `wrapper=${block("Wrapper(", [`name=${string(name)}`, `required=${setOf(required)}`, `properties=${setOf(properties)}`], ")")}`,
    );
  }
  if (names !== undefined) members.push(`names=${dictOf(names, string)}`);
  if (values !== undefined) members.push(`values=${dictOf(values, (pairs) => tuple(pairs.map((pair) => tuple(pair.map(literal)))))}`);
  if (properties !== undefined) members.push(`properties=${dictOf(properties, (inner) => formOf(inner, constants))}`);
  if (items !== undefined) members.push(`items=${formOf(items, constants)}`);
  const expression = block("DeliveredForm(", members, ")");
  if (title === undefined) return expression;
  const name = `_${snake(title).toUpperCase()}`;
  constants.set(name, `${name}: Final = ${expression}\n`);
  return name;
}

/** An expression in brackets with each member on lines of its own, and a trailing comma, which tells formatters to keep it that way. */
function block(open: string, members: readonly string[], close: string): string {
  return `${open}\n${members.map((member) => `    ${member.replaceAll("\n", "\n    ")},\n`).join("")}${close}`;
}

function dictOf<T>(record: Readonly<Record<string, T>>, print: (value: T) => string): string {
  return block(
    "{",
    Object.entries(record).map(([name, value]) => `${string(name)}: ${print(value)}`),
    "}",
  );
}

function setOf(names: readonly string[]): string {
  return block("frozenset(", [block("{", names.map(string), "}")], ")").replace(/,\n\)$/, "\n)");
}

function tuple(members: readonly string[]): string {
  return `(${members.join(", ")}${members.length === 1 ? "," : ""})`;
}

/** A JSON scalar in Python. */
function literal(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return typeof value === "string" ? string(value) : String(value);
}
