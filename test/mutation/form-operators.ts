import { deliveredNames } from "../../src/delivered-form.js";
import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";

/** A way in which the delivered form of a value may be wrong. */
export interface FormOperator {
  readonly name: string;
  /** Replacements for the form, each with a label that identifies it. */
  changes(form: DeliveredForm): Iterable<readonly [detail: string, form: DeliveredForm]>;
}

/** Every way in which the table of the runtime's canonicalizers may be wrong where the schemas are right. */
export const formOperators: readonly FormOperator[] = [
  {
    name: "delivered form: a wrapper dropped, or another",
    *changes({ wrapper, ...rest }) {
      if (wrapper === undefined) return;
      yield ["none", rest];
      yield [`${wrapper.name}_`, { ...rest, wrapper: { ...wrapper, name: `${wrapper.name}_` } }];
    },
  },
  {
    name: "delivered form: what a wrapped value must have",
    *changes({ wrapper, ...rest }) {
      if (wrapper === undefined) return;
      for (const name of wrapper.properties) {
        const isRequired = wrapper.required.includes(name);
        const required = isRequired ? without(wrapper.required, name) : [...wrapper.required, name];
        yield [`${isRequired ? "without" : "with"} ${name}`, { ...rest, wrapper: { ...wrapper, required } }];
      }
    },
  },
  {
    name: "delivered form: what a wrapped value may have",
    *changes({ wrapper, ...rest }) {
      for (const name of wrapper?.properties ?? [])
        if (wrapper !== undefined)
          yield [`without ${name}`, { ...rest, wrapper: { ...wrapper, properties: without(wrapper.properties, name) } }];
    },
  },
  {
    name: "delivered form: a name dropped, or another",
    *changes({ names = {}, ...rest }) {
      for (const [delivered, documented] of Object.entries(names)) {
        const { [delivered]: _, ...others } = names;
        yield [`without ${delivered}`, { ...rest, names: others }];
        yield [`${delivered}_`, { ...rest, names: { ...others, [`${delivered}_`]: documented } }];
        if (deliveredNames({ names }).get(documented)?.[0] !== delivered)
          yield [`${delivered} first`, { ...rest, names: { [delivered]: documented, ...others } }];
        yield [`${delivered} for ${documented}_`, { ...rest, names: { ...others, [delivered]: `${documented}_` } }];
      }
    },
  },
  {
    name: "delivered form: a value dropped, or another",
    *changes({ values = {}, ...rest }) {
      for (const [name, pairs] of Object.entries(values)) {
        for (const [delivered, documented] of pairs) {
          const others = pairs.filter(([other]) => other !== delivered);
          yield [`${name} without ${delivered}`, { ...rest, values: { ...values, [name]: others } }];
          const swapped = [...others, [delivered, others[0]?.[1] ?? null] as const];
          yield [`${name} ${delivered} is not ${documented}`, { ...rest, values: { ...values, [name]: swapped } }];
        }
      }
    },
  },
  {
    name: "delivered form: what is inside dropped",
    *changes({ properties = {}, items: _items, ...rest }) {
      for (const name of Object.keys(properties)) {
        const { [name]: _, ...others } = properties;
        yield [name, { ...rest, properties: others }];
      }
    },
  },
];

function without(names: readonly string[], name: string): readonly string[] {
  return names.filter((other) => other !== name);
}
