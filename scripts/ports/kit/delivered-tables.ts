import type { DeliveredForm } from "../../contract/delivered-form.js";
import type { PortEvent } from "../port-model.js";

/** The delivered forms as data, for the ports that read them from a table: a language only says how it writes each kind of literal. */
export type Literal =
  | { readonly kind: "scalar"; readonly value: string | number | boolean | null }
  /** A record with named fields; `type` is its type in every port. */
  | {
      readonly kind: "record";
      readonly type: "DeliveredForm" | "Wrapper";
      readonly fields: readonly (readonly [name: string, value: Literal])[];
    }
  | {
      readonly kind: "map";
      readonly of: "name" | "values" | "form";
      readonly entries: readonly (readonly [name: string, value: Literal])[];
    }
  | { readonly kind: "set"; readonly members: readonly string[] }
  /** The delivered values of a property, each with the documented value that it means. */
  | { readonly kind: "values"; readonly pairs: readonly (readonly [delivered: Literal, documented: Literal])[] }
  /** The form of a shared object, by the object's title. */
  | { readonly kind: "shared"; readonly title: string };

export interface DeliveredTables {
  /** The forms of shared objects, each after those that it needs. */
  readonly shared: ReadonlyMap<string, Literal>;
  /** The forms of the events that have one. */
  readonly events: readonly { readonly event: PortEvent; readonly form: Literal }[];
}

/** The tables for a contract's events. */
export function deliveredTables(events: readonly PortEvent[]): DeliveredTables {
  const shared = new Map<string, Literal>();
  const literal = (form: DeliveredForm): Literal => {
    const value = formLiteral(form, literal);
    if (form.title === undefined) return value;
    shared.set(form.title, value);
    return { kind: "shared", title: form.title };
  };
  const forms = events.flatMap((event) => (event.delivered === undefined ? [] : [{ event, form: literal(event.delivered) }]));
  return { shared, events: forms };
}

function formLiteral({ wrapper, names, values, properties, items }: DeliveredForm, formOf: (form: DeliveredForm) => Literal): Literal {
  const scalar = (value: unknown): Literal => ({ kind: "scalar", value: value as string | number | boolean | null });
  const map = <T>(of: "name" | "values" | "form", record: Readonly<Record<string, T>>, valueOf: (value: T) => Literal): Literal => ({
    kind: "map",
    of,
    entries: Object.entries(record).map(([name, value]) => [name, valueOf(value)]),
  });
  const fields: [string, Literal][] = [];
  if (wrapper !== undefined)
    fields.push([
      "wrapper",
      {
        kind: "record",
        type: "Wrapper",
        fields: [
          ["name", scalar(wrapper.name)],
          ["required", { kind: "set", members: wrapper.required }],
          ["properties", { kind: "set", members: wrapper.properties }],
        ],
      },
    ]);
  if (names !== undefined) fields.push(["names", map("name", names, scalar)]);
  if (values !== undefined)
    fields.push([
      "values",
      map("values", values, (pairs) => ({
        kind: "values",
        pairs: pairs.map(([delivered, documented]) => [scalar(delivered), scalar(documented)]),
      })),
    ]);
  if (properties !== undefined) fields.push(["properties", map("form", properties, formOf)]);
  if (items !== undefined) fields.push(["items", formOf(items)]);
  return { kind: "record", type: "DeliveredForm", fields };
}
