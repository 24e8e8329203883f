import { format } from "prettier";
import type { DeliveredForm } from "../contract/delivered-form.js";
import { banner } from "./banner.js";
import type { Printer } from "./printer.js";

/** Prints the table by which the runtime turns a delivered body into the documented form. */
export const deliveredForms: Printer = {
  name: "delivered-forms",
  async print(contract) {
    const constants = new Map<string, string>();
    const entries = contract.events.flatMap(({ name, delivered }) =>
      delivered === undefined ? [] : [`[${JSON.stringify(name)}, ${expressionOf(delivered, constants)}]`],
    );
    const code = [...constants].map(([name, expression]) => `const ${name} = ${expression};\n\n`).join("");
    const table = `export const deliveredForms = /* @__PURE__ */ new Map([${entries.join(", ")}]);`;
    return [
      {
        path: "typescript/delivered-forms.js",
        text: `${banner}\n${await format(`${code}${table}`, { parser: "babel", printWidth: 140 })}`,
      },
      { path: "typescript/delivered-forms.d.ts", text: declaration },
    ];
  },
};

/** A form as a JavaScript expression; the form of a shared object is the name of a constant, which is added to `constants`. */
function expressionOf({ title, properties, items, ...rest }: DeliveredForm, constants: Map<string, string>): string {
  const members = Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  if (properties !== undefined) {
    const inner = Object.entries(properties).map(([name, form]) => `${JSON.stringify(name)}: ${expressionOf(form, constants)}`);
    members.push(`properties: { ${inner.join(", ")} }`);
  }
  if (items !== undefined) members.push(`items: ${expressionOf(items, constants)}`);
  const expression = `{ ${members.join(", ")} }`;
  if (title === undefined) return expression;
  const name = title.charAt(0).toLowerCase() + title.slice(1);
  constants.set(name, expression);
  return name;
}

const declaration = `${banner}
/** How the delivered form of a value may differ from its documented form. What does not differ is left out. */
export interface DeliveredForm {
  /** What may hold the whole value as its property \`name\`: whichever of the two objects has more of \`required\` is the value, and \`properties\` are all that it may have. */
  readonly wrapper?: { readonly name: string; readonly required: readonly string[]; readonly properties: readonly string[] };
  /** The names that properties may be delivered under: delivered name → documented name. */
  readonly names?: Readonly<Record<string, string>>;
  /** The values that a property may be delivered with: documented name → pairs of the delivered and the documented value. */
  readonly values?: Readonly<Record<string, readonly (readonly [delivered: unknown, documented: unknown])[]>>;
  /** What differs inside of properties, by their documented names. */
  readonly properties?: Readonly<Record<string, DeliveredForm>>;
  /** What differs inside of the items of an array. */
  readonly items?: DeliveredForm;
}

/** The delivered form of each event whose deliveries differ from the documented form, by the event's name. */
export declare const deliveredForms: ReadonlyMap<string, DeliveredForm>;
`;
