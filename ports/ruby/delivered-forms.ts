import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { constantCase, indent, literal, nameList, snakeCase } from "./layout.js";

/** The table that converts delivered bodies to the documented form: a constant for the form of each shared object. */
export function deliveredForms(events: readonly PortEvent[]): string {
  const constants = new Map<string, string>();
  const entries = events.flatMap(({ event, delivered }) =>
    delivered === undefined ? [] : [`${literal(event)} => ${formOf(delivered, constants)}`],
  );
  return `# The forms of shared objects.
#
# @api private
module DeliveredForms
${indent([...constants.values()].join("\n\n"))}
end

# How each event's delivered form may differ from its documented form.
#
# @api private
DELIVERED_FORMS = ${hash(entries)}.freeze`;
}

/** A form as an expression; a shared one is added to the constants, and its expression is the constant's name. */
function formOf(form: DeliveredForm, constants: Map<string, string>): string {
  const { title, wrapper, names, values, properties, items } = form;
  const list = (all: readonly string[]) => nameList(all, 5);
  const members = [
    wrapper &&
      `wrapper: ${call("DeliveredForm::Wrapper", [
        `name: ${literal(wrapper.name)}`,
        `required: ${list(wrapper.required)}`,
        `properties: ${list(wrapper.properties)}`,
      ])}`,
    names && `names: ${hash(entriesOf(names, literal))}`,
    values && `values: ${hash(entriesOf(values, (pairs) => `[${pairs.map((pair) => `[${pair.map(literal).join(", ")}]`).join(", ")}]`))}`,
    properties && `properties: ${hash(entriesOf(properties, (inner) => formOf(inner, constants)))}`,
    items && `items: ${formOf(items, constants)}`,
  ].filter((member) => member !== undefined);
  const expression = call("DeliveredForm", members);
  if (title === undefined) return expression;
  const name = constantCase(snakeCase(title));
  constants.set(name, `${name} = ${expression}`);
  return `DeliveredForms::${name}`;
}

function entriesOf<T>(record: Readonly<Record<string, T>>, print: (value: T) => string): string[] {
  return Object.entries(record).map(([name, value]) => `${literal(name)} => ${print(value)}`);
}

function call(name: string, members: readonly string[]): string {
  return `${name}.new(\n${indent(members.join(",\n"))}\n)`;
}

function hash(entries: readonly string[]): string {
  return `{\n${indent(entries.join(",\n"))}\n}`;
}
