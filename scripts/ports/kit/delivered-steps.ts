import type { DeliveredForm, Wrapper } from "../../contract/delivered-form.js";

/** One step that turns a delivered value into the documented one, for the ports that print code for delivered forms. */
export type DeliveredStep =
  /** Takes the value out of its wrapper. */
  | { readonly kind: "unwrap"; readonly wrapper: Wrapper }
  /** Gives a property its documented name. */
  | { readonly kind: "rename"; readonly delivered: string; readonly documented: string }
  /** Gives a property the documented value for the delivered one. */
  | { readonly kind: "replace"; readonly name: string; readonly pairs: readonly (readonly [delivered: unknown, documented: unknown])[] }
  /** Changes the value of a property. */
  | { readonly kind: "property"; readonly name: string; readonly form: DeliveredForm }
  /** Changes each item of an array. */
  | { readonly kind: "items"; readonly form: DeliveredForm };

/** The steps for a form, in the order in which they must be done. */
export function deliveredSteps({ wrapper, names = {}, values = {}, properties = {}, items }: DeliveredForm): DeliveredStep[] {
  return [
    ...(wrapper === undefined ? [] : [{ kind: "unwrap", wrapper } as const]),
    ...Object.entries(names).map(([delivered, documented]) => ({ kind: "rename", delivered, documented }) as const),
    ...Object.entries(values).map(([name, pairs]) => ({ kind: "replace", name, pairs }) as const),
    ...Object.entries(properties).map(([name, form]) => ({ kind: "property", name, form }) as const),
    ...(items === undefined ? [] : [{ kind: "items", form: items } as const]),
  ];
}

/** The forms of shared objects inside of a form, by title, each after those that it needs. */
export function sharedForms(form: DeliveredForm): ReadonlyMap<string, DeliveredForm> {
  const shared = new Map<string, DeliveredForm>();
  for (const inner of [...Object.values(form.properties ?? {}), ...(form.items === undefined ? [] : [form.items])]) {
    for (const [title, needed] of sharedForms(inner)) shared.set(title, needed);
    if (inner.title !== undefined) shared.set(inner.title, inner);
  }
  return shared;
}
