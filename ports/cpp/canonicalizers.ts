import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { quoted, snake, source } from "./text.js";

/** The source file that converts delivered bodies to the documented form: a function for the form of each shared object, and one for each event. */
export function canonicalizers(events: readonly PortEvent[]): string {
  const functions = new Map<string, string>();
  const delivered = events.flatMap((event) => {
    if (event.delivered === undefined) return [];
    const name = `canonicalize_${snake(event.typeName)}`;
    define(functions, name, "event", event.delivered);
    return [`  if (event_name == ${event.typeName}::event_name) return ${name}(event);\n`];
  });
  const dispatch = `void canonicalize(std::string_view event_name, Json& event) {\n${delivered.join("")}}\n`;
  return source([['"canonicalize.hpp"'], ['"codeqr/webhooks/events.hpp"']], "codeqr::webhooks::detail", [
    "namespace {\n",
    ...functions.values(),
    "}  // namespace\n",
    dispatch,
  ]);
}

/** Adds the function for a form, after those that it needs. */
function define(functions: Map<string, string>, name: string, parameter: string, form: DeliveredForm): void {
  if (functions.has(name)) return;
  const statements = statementsOf(form, parameter, "  ", (shared) => {
    const inner = `canonicalize_${snake(shared.title ?? "")}`;
    define(functions, inner, "object", shared);
    return inner;
  });
  functions.set(name, `void ${name}(Json& ${parameter}) {\n${statements.join("")}}\n`);
}

/** The statements that a form requires, in order; a form with a title has its own function, whose name `functionOf` gives. */
function statementsOf(
  { wrapper, names = {}, values = {}, properties = {}, items }: DeliveredForm,
  variable: string,
  indent: string,
  functionOf: (form: DeliveredForm) => string,
): string[] {
  const canonicalizer = (form: DeliveredForm, name: string): string =>
    form.title === undefined
      ? `[](Json& ${name}) {\n${statementsOf(form, name, `${indent}  `, functionOf).join("")}${indent}}`
      : functionOf(form);
  const statements: string[] = [];
  if (wrapper !== undefined) {
    const sets = [wrapper.required, wrapper.properties].map((set) => {
      const names = set.map((name) => `${indent}        ${quoted(name)},\n`);
      return `${indent}    {\n${names.join("")}${indent}    },\n`;
    });
    statements.push(
      `${indent}static const Wrapper wrapper = {\n${indent}    ${quoted(wrapper.name)},\n${sets.join("")}${indent}};\n`,
      `${indent}unwrap(${variable}, wrapper);\n`,
    );
  }
  for (const [delivered, documented] of Object.entries(names))
    statements.push(`${indent}rename(${variable}, ${quoted(delivered)}, ${quoted(documented)});\n`);
  for (const [name, pairs] of Object.entries(values)) {
    const restated = pairs.map((pair) => `{${pair.map(literal).join(", ")}}`).join(", ");
    statements.push(`${indent}restate(${variable}, ${quoted(name)}, {${restated}});\n`);
  }
  for (const [name, form] of Object.entries(properties))
    statements.push(`${indent}within(${variable}, ${quoted(name)}, ${canonicalizer(form, snake(name))});\n`);
  if (items !== undefined) statements.push(`${indent}each(${variable}, ${canonicalizer(items, "item")});\n`);
  return statements;
}

/** A JSON scalar in C++. */
function literal(value: unknown): string {
  return value === null ? "nullptr" : JSON.stringify(value);
}
