import type { DeliveredForm } from "../../generated/typescript/delivered-forms.js";

/** A value of the documented form as it may be delivered: every difference that its form allows, at once. */
export function deliver(value: unknown, form: DeliveredForm): unknown {
  if (Array.isArray(value)) return form.items === undefined ? value : value.map((item) => deliver(item, form.items as DeliveredForm));
  if (typeof value !== "object" || value === null) return value;
  const delivered = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const [deliveredName] = Object.entries(form.names ?? {}).find(([, documented]) => documented === name) ?? [name];
      const pair = form.values?.[name]?.find(([, documented]) => documented === inner);
      if (pair !== undefined) return [deliveredName, pair[0]];
      const innerForm = form.properties?.[name];
      return [deliveredName, innerForm === undefined ? inner : deliver(inner, innerForm)];
    }),
  );
  return form.wrapper === undefined ? delivered : { eventName: "In words", [form.wrapper.name]: delivered };
}
