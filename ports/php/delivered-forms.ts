import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { type ArrayValue, arrayText, literal, quoted } from "./php-text.js";

/** The table that converts delivered bodies to the documented form: a constant for the form of each shared object. */
export function deliveredForms(events: readonly PortEvent[]): string {
  const constants = new Map<string, string>();
  const entries = events.flatMap(({ event, delivered }) =>
    delivered === undefined ? [] : [[event, formOf(delivered, constants)] as const],
  );
  return `/**
 * How the delivered forms of events differ from the documented ones.
 *
 * @internal
 */
final class DeliveredForms
{
    public const BY_EVENT = ${arrayText(entries, 1)};

${[...constants.values()].join("\n")}}
`;
}

function formOf({ title, wrapper, names, values, properties, items }: DeliveredForm, constants: Map<string, string>): ArrayValue {
  const members: [string, ArrayValue][] = [];
  const set = (all: readonly string[]) => all.map((name) => [name, "true"] as const);
  const record = <T>(all: Readonly<Record<string, T>>, print: (value: T) => ArrayValue) =>
    Object.entries(all).map(([name, value]) => [name, print(value)] as const);
  const list = (all: readonly ArrayValue[]) => all.map((value) => [undefined, value] as const);
  if (wrapper !== undefined)
    members.push([
      "wrapper",
      [
        ["name", quoted(wrapper.name)],
        ["required", set(wrapper.required)],
        ["properties", set(wrapper.properties)],
      ],
    ]);
  if (names !== undefined) members.push(["names", record(names, quoted)]);
  if (values !== undefined)
    members.push(["values", record(values, (pairs) => list(pairs.map((pair) => list(pair.map((value) => literal(value))))))]);
  if (properties !== undefined) members.push(["properties", record(properties, (inner) => formOf(inner, constants))]);
  if (items !== undefined) members.push(["items", formOf(items, constants)]);
  if (title === undefined) return members;
  const name = title.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
  constants.set(name, `    private const ${name} = ${arrayText(members, 1, `private const ${name} = `)};\n`);
  return `self::${name}`;
}
