import type { DeliveredForm, Wrapper } from "../../scripts/contract/delivered-form.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { breakable, camelCase, constantCase, fits, parenthesized, pascalCase, quoted, source } from "./text.js";

/** The class that converts delivered bodies to the documented form: a method for the form of each shared object, and for each value of an event that holds one. */
export function deliveredForms(events: readonly PortEvent[]): string {
  const methods = new Map<string, string>();
  const wrappers = new Map<string, string>();
  const steps = new Set<string>();
  const cases = events.flatMap(({ typeName, delivered }) => {
    if (delivered === undefined) return [];
    const method = camelCase(typeName);
    define(method, "event", delivered);
    return [breakable("      ", `case ${typeName}.NAME ->`, `${method}(event);`)];
  });
  return source(
    `/** Converts bodies as CodeQR delivers them to the documented form. */
final class DeliveredForms {
${[...wrappers.values()].join("")}  private DeliveredForms() {}

  /** Changes the body of the event with the given name where it is not in the documented form. */
  static void canonicalize(String name, JsonNode event) {
    switch (name) {
${cases.join("")}      default -> {}
    }
  }
${[...methods.values()].join("")}}
`,
    [...steps].sort().map((step) => `io.codeqr.webhooks.Canonicalizer.${step}`),
  );

  /** Adds the method for a form, after those of the values that hold it. */
  function define(method: string, parameter: string, form: DeliveredForm): void {
    if (methods.has(method)) return;
    methods.set(method, "");
    const body = statements(method, parameter, form);
    methods.set(method, `\n${parenthesized("  ", `private static void ${method}`, [`JsonNode ${parameter}`], " {")}${body.join("")}  }\n`);
  }

  /** The statements that a form requires, in order. */
  function statements(method: string, parameter: string, { wrapper, names, values, properties, items }: DeliveredForm): string[] {
    const step = (name: string, ...args: string[]) => {
      steps.add(name);
      return parenthesized("    ", name, [parameter, ...args], ";");
    };
    const inner = (name: string, form: DeliveredForm) => {
      const innerMethod = form.title === undefined ? method + pascalCase(name) : camelCase(form.title);
      define(innerMethod, "json", form);
      return `DeliveredForms::${innerMethod}`;
    };
    const lines: string[] = [];
    if (wrapper !== undefined) {
      const constant = constantCase(method);
      wrappers.set(constant, wrapperConstant(constant, wrapper));
      lines.push(step("unwrap", constant));
    }
    for (const [delivered, documented] of Object.entries(names ?? {})) lines.push(step("rename", quoted(delivered), quoted(documented)));
    for (const [name, pairs] of Object.entries(values ?? {})) {
      steps.add("restate");
      lines.push(restatement(parameter, name, pairs.flat().map(node)));
    }
    for (const [name, form] of Object.entries(properties ?? {})) lines.push(step("within", quoted(name), inner(name, form)));
    if (items !== undefined) lines.push(step("each", inner("item", items)));
    return lines;
  }
}

function restatement(parameter: string, name: string, nodes: readonly string[]): string {
  const text = parenthesized("    ", "restate", [parameter, quoted(name), `Map.of(${nodes.join(", ")})`], ";");
  if (text.split("\n").every(fits)) return text;
  return `    restate(\n        ${parameter},\n        ${quoted(name)},\n${parenthesized("        ", "Map.of", nodes, ");")}`;
}

function wrapperConstant(constant: string, { name, required, properties }: Wrapper): string {
  const list = (collection: string, names: readonly string[], tail: string) =>
    parenthesized("          ", `${collection}.of`, names.map(quoted), tail);
  return `  private static final Wrapper ${constant} =
      new Wrapper(
          ${quoted(name)},
${list("List", required, ",")}${list("Set", properties, ");")}
`;
}

/** A JSON scalar as a node. */
function node(value: unknown): string {
  if (value === null) return "NullNode.instance";
  if (typeof value === "boolean") return `BooleanNode.${value ? "TRUE" : "FALSE"}`;
  if (typeof value === "string") return `TextNode.valueOf(${quoted(value)})`;
  return `${Number.isInteger(value) ? "LongNode" : "DoubleNode"}.valueOf(${value})`;
}
