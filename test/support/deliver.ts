import { readFileSync } from "node:fs";
import { type DeliveredForm, ownValue } from "../../src/delivered-form.js";
import { repository } from "./repository.js";

/** The delivered form of each event that is not always delivered in the documented form. */
export const deliveredForms: ReadonlyMap<unknown, DeliveredForm> = new Map(
  Object.entries(JSON.parse(readFileSync(`${repository}generated/delivered-forms.json`, "utf8"))),
);

/** A documented value as it may be delivered, with every difference that its form allows at once: the inverse of `normalize`, separate from it because it tests it. */
export function deliver(value: unknown, form: DeliveredForm): unknown {
  if (Array.isArray(value)) return form.items === undefined ? value : value.map((item) => deliver(item, form.items as DeliveredForm));
  if (typeof value !== "object" || value === null) return value;
  const delivered = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const [deliveredName] = Object.entries(form.names ?? {}).find(([, documented]) => documented === name) ?? [name];
      const pair = ownValue(form.values, name)?.find(([, documented]) => documented === inner);
      if (pair !== undefined) return [deliveredName, pair[0]];
      const innerForm = ownValue(form.properties, name);
      return [deliveredName, innerForm === undefined ? inner : deliver(inner, innerForm)];
    }),
  );
  return form.wrapper === undefined ? delivered : { eventName: "In words", [form.wrapper.name]: delivered };
}
