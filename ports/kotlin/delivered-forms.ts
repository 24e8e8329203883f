import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import type { PortFile } from "../../scripts/ports/render-port.js";
import { sourceFile } from "./source-file.js";
import { call, capitalized, element, type Expression, literal, uncapitalized, wrapped } from "./text.js";

/** The table that converts delivered bodies to the documented form: a value for each form, after those that it needs. */
export function deliveredForms(events: readonly PortEvent[]): PortFile {
  const values = new Map<string, string>();
  const delivered = events.flatMap(({ typeName, delivered }) =>
    delivered === undefined ? [] : [{ typeName, form: define(values, delivered, uncapitalized(typeName)) }],
  );
  const text = `${[...values.values()].join("\n")}
private val formOfEvent =
    ${call(
      "mapOf",
      delivered.map(({ typeName, form }) => `${typeName}.NAME to ${form}`),
      "    ",
    )}

/** How to convert an event from the form in which it may be delivered to the documented form. */
internal fun canonicalize(
    name: String?,
    event: JsonElement,
): JsonElement = formOfEvent[name]?.canonicalize(event) ?: event
`;
  return sourceFile(
    "DeliveredForms",
    text,
    "internal",
    delivered.map(({ typeName }) => typeName),
  );
}

/** Adds the value for a form, and returns its name: the form's own, or one made from its place where the form has none. */
function define(
  values: Map<string, string>,
  { title, wrapper, names, values: restated, properties, items }: DeliveredForm,
  place: string,
): string {
  const name = title === undefined ? place : uncapitalized(title);
  if (values.has(name)) return name;
  const args: [before: string, argument: Expression][] = [];
  if (wrapper !== undefined) {
    const set = (all: readonly string[]): Expression => ({ name: "setOf", args: all.map((text) => ["", literal(text)]) });
    const parts = { name: literal(wrapper.name), required: set(wrapper.required), properties: set(wrapper.properties) };
    args.push(["wrapper = ", { name: "Wrapper", args: Object.entries(parts).map(([part, value]) => [`${part} = `, value]) }]);
  }
  if (names !== undefined) args.push(["names = ", map(names, literal)]);
  if (restated !== undefined)
    args.push([
      "values = ",
      map(restated, (pairs) => ({ name: "listOf", args: pairs.map((pair) => ["", pair.map(element).join(" to ")]) })),
    ]);
  if (properties !== undefined)
    args.push(["properties = ", map(properties, (form, property) => define(values, form, name + capitalized(property)))]);
  if (items !== undefined) args.push(["items = ", define(values, items, `${name}Item`)]);
  values.set(name, `${wrapped(`private val ${name} = `, { name: "DeliveredForm", args }, "")}\n`);
  return name;
}

function map<T>(record: Readonly<Record<string, T>>, expression: (value: T, name: string) => Expression): Expression {
  return { name: "mapOf", args: Object.entries(record).map(([name, value]) => [`${literal(name)} to `, expression(value, name)]) };
}
