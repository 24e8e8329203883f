import { readFileSync } from "node:fs";
import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";
import { repository } from "./repository.js";

/** The delivered form of each event that is not always delivered in the documented form. */
export const deliveredForms: ReadonlyMap<unknown, DeliveredForm> = new Map(
  Object.entries(JSON.parse(readFileSync(`${repository}generated/delivered-forms.json`, "utf8"))),
);

/** A documented value as it may be delivered, with every difference that its form allows at once. */
export function deliver(value: unknown, form: DeliveredForm): unknown {
  if (Array.isArray(value)) return form.items === undefined ? value : value.map((item) => deliver(item, form.items as DeliveredForm));
  if (typeof value !== "object" || value === null) return value;
  const delivered = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const [deliveredName] = Object.entries(form.names ?? {}).find(([, documented]) => documented === name) ?? [name];
      const pair = own(form.values, name)?.find(([, documented]) => documented === inner);
      if (pair !== undefined) return [deliveredName, pair[0]];
      const innerForm = own(form.properties, name);
      return [deliveredName, innerForm === undefined ? inner : deliver(inner, innerForm)];
    }),
  );
  return form.wrapper === undefined ? delivered : { eventName: "In words", [form.wrapper.name]: delivered };
}

/** A table's own entry for a name, not an inherited one, because a body may have a property named `constructor`. */
function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
