import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { array, banner, indent, literal, screamingSnakeCase, snakeCase, uses } from "./text.js";

/** The functions that convert delivered bodies to the documented form: one for the form of each shared object. */
export function canonicalizers(events: readonly PortEvent[]): string {
  const shared = new Map<string, string>();
  const helpers = new Set<string>();
  const arms = events.flatMap(({ typeName, delivered }) =>
    delivered === undefined ? [] : [`${typeName}::NAME => {`, ...nested(statements(delivered, "event")), "}"],
  );
  const names = [...helpers].sort((one, other) => one.toLowerCase().localeCompare(other.toLowerCase()));
  const needsJson = helpers.has("replace");
  return `${banner}use serde_json::${needsJson ? "{json, Value}" : "Value"};

${uses(`crate::canonicalize::${names.length === 1 ? names[0] : `{${names.join(", ")}}`}`, "crate::types::*")}
/// Converts the delivered form of an event to its documented form.
pub(crate) fn canonicalize(name: &str, event: &mut Value) {
    match name {
${indent("        ", arms)}
        _ => {}
    }
}

${[...shared.values()].join("\n")}`;

  /** The statements that convert the value of a variable to the documented form. */
  function statements({ wrapper, names, values, properties, items }: DeliveredForm, variable: string, title = ""): string[] {
    const call = (helper: string, ...rest: string[]) => {
      helpers.add(helper);
      return `${helper}(${[variable, ...rest].join(", ")})`;
    };
    const lines: string[] = [];
    if (wrapper !== undefined) {
      helpers.add("Wrapper");
      const constant = screamingSnakeCase(snakeCase(title));
      shared.set(
        constant,
        `static ${constant}: Wrapper = Wrapper {
    name: ${literal(wrapper.name)},
    required: &${array("    ", wrapper.required.map(literal), 11)},
    properties: &${array("    ", wrapper.properties.map(literal), 13)},
};
`,
      );
      lines.push(`${call("unwrap", `&${constant}`)};`);
    }
    for (const [delivered, documented] of Object.entries(names ?? {}))
      lines.push(`${call("rename", literal(delivered), literal(documented))};`);
    for (const [name, pairs] of Object.entries(values ?? {})) {
      const all = pairs.map((pair) => `(${pair.map((value) => `json!(${JSON.stringify(value)})`).join(", ")})`);
      lines.push(...`let pairs = ${array("", all, 12)};`.split("\n"), `${call("replace", literal(name), "pairs")};`);
    }
    for (const [name, inner] of Object.entries(properties ?? {})) {
      helpers.add("inside");
      lines.push(...applied(`inside(${variable}, ${literal(name)}, `, inner, snakeCase(name)));
    }
    if (items !== undefined) {
      helpers.add("each");
      lines.push(...applied(`each(${variable}, `, items, "item"));
    }
    return lines;
  }

  /** A call whose last argument converts to the documented form: the function of a shared object, or a closure. */
  function applied(start: string, form: DeliveredForm, variable: string): string[] {
    if (form.title === undefined) return [`${start}|${variable}| {`, ...nested(statements(form, variable)), "});"];
    const name = snakeCase(form.title);
    if (!shared.has(name)) {
      const body = statements(form, "value", form.title);
      shared.set(name, `fn ${name}(value: &mut Value) {\n${indent("    ", body)}\n}\n`);
    }
    return [`${start}${name});`];
  }
}

function nested(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
