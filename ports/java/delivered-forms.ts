import type { DeliveredForm, Wrapper } from "../../scripts/contract/delivered-form.js";
import { capitalized } from "../../scripts/lib/capitalized.js";
import { camelCase, pascalCase, screamingSnakeCase } from "../../scripts/ports/kit/casing.js";
import { type DeliveredStep, deliveredSteps } from "../../scripts/ports/kit/delivered-steps.js";
import type { SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { addCases } from "./events.js";
import { addBroken, addWrapped, type Call, type Expression, jsonNode, list, map, quoted } from "./syntax.js";

/** The class that turns delivered bodies into documented ones: a method for the form of each shared object, and for each value of an event that holds one. */
export function addDeliveredForms(file: SourceFile, events: readonly PortEvent[]): void {
  const done = new Set<string>();
  const delivered = events.filter((event) => event.delivered !== undefined);
  const methods = delivered.flatMap(({ typeName, delivered = {} }) => methodsOf(camelCase(typeName), "event", delivered, done));
  file.doc("Converts bodies as CodeQR delivers them to the documented form.").braces("final class DeliveredForms", () => {
    for (const { name, wrapper } of methods) {
      if (wrapper === undefined) continue;
      addBroken(file, `private static final Wrapper ${screamingSnakeCase(name)} =`, construction(wrapper, file.use), ";");
      file.line("");
    }
    file.line("private DeliveredForms() {}", "");
    file.doc("Changes the body of the event with the given name where it is not in the documented form.");
    file.braces(`static void canonicalize(String name, ${file.use(jsonNode)} event)`, () => {
      file.braces("switch (name)", () => addCases(file, delivered, ({ typeName }) => `${methodName(camelCase(typeName))}(event);`, "{}"));
    });
    for (const method of methods) addMethod(file.line(""), method);
  });
}

/** A method that changes a value of a form. */
interface Method {
  /** What the names of the method and of the constant for its wrapper are made of. */
  readonly name: string;
  readonly parameter: string;
  readonly wrapper: Wrapper | undefined;
  readonly steps: readonly DeliveredStep[];
}

/** The method for a form and those that it calls, without the ones for shared objects that are `done`. */
function methodsOf(name: string, parameter: string, form: DeliveredForm, done: Set<string>): Method[] {
  if (form.title !== undefined) {
    if (done.has(form.title)) return [];
    done.add(form.title);
  }
  const steps = deliveredSteps(form);
  const inner = steps.flatMap((step) => ("form" in step ? methodsOf(innerName(name, step), "json", step.form, done) : []));
  return [{ name, parameter, wrapper: form.wrapper, steps }, ...inner];
}

/** The name of a method: whatever a title is, it is not a keyword, nor a method of the runtime. */
function methodName(name: string): string {
  return `canonicalize${capitalized(name)}`;
}

/** What the name of the method for what is inside of a value is made of, from what the one of the value's own is made of. */
function innerName(outer: string, step: Extract<DeliveredStep, { form: DeliveredForm }>): string {
  if (step.form.title !== undefined) return camelCase(step.form.title);
  return outer + pascalCase(step.kind === "property" ? step.name : "item");
}

function addMethod(file: SourceFile, method: Method): void {
  addWrapped(file, { head: `private static void ${methodName(method.name)}`, items: [`JsonNode ${method.parameter}`] }, " {");
  file.indented(() => {
    for (const step of method.steps) addWrapped(file, statement(step, method, file.use), ";");
  });
  file.line("}");
}

/** The call of the runtime that does a step. */
function statement(step: DeliveredStep, { name, parameter }: Method, use: Use): Call {
  const call = (method: string, ...items: Call["items"]): Call => ({
    head: use({ from: "io.codeqr.webhooks.Canonicalizer", name: method, kind: "static" }),
    items: [parameter, ...items],
  });
  switch (step.kind) {
    case "unwrap":
      return call("unwrap", screamingSnakeCase(name));
    case "rename":
      return call("rename", quoted(step.delivered), quoted(step.documented));
    case "replace":
      return call("restate", quoted(step.name), mapOf(step.pairs, use));
    case "property":
      return call("within", quoted(step.name), `DeliveredForms::${methodName(innerName(name, step))}`);
    case "items":
      return call("each", `DeliveredForms::${methodName(innerName(name, step))}`);
  }
}

/** A map from delivered to documented values; `Map.of` takes ten pairs at most. */
function mapOf(pairs: readonly (readonly unknown[])[], use: Use): Call {
  const nodes = pairs.map((pair) => pair.map((value) => node(value, use)));
  if (pairs.length <= 10) return { head: `${use(map)}.of`, items: nodes.flat() };
  return { head: `${use(map)}.ofEntries`, items: nodes.map((items) => ({ head: `${use(map)}.entry`, items })) };
}

function construction({ name, required, properties }: Wrapper, use: Use): Call {
  const set = use({ from: "java.util", name: "Set" });
  return {
    head: "new Wrapper",
    items: [quoted(name), { head: `${use(list)}.of`, items: required.map(quoted) }, { head: `${set}.of`, items: properties.map(quoted) }],
  };
}

/** A JSON scalar as a node of Jackson. */
function node(value: unknown, use: Use): Expression {
  const type = (name: string) => use({ from: "com.fasterxml.jackson.databind.node", name });
  if (value === null) return `${type("NullNode")}.instance`;
  if (typeof value === "boolean") return `${type("BooleanNode")}.${value ? "TRUE" : "FALSE"}`;
  if (typeof value === "string") return { head: `${type("TextNode")}.valueOf`, items: [quoted(value)] };
  return { head: `${type(Number.isInteger(value) ? "LongNode" : "DoubleNode")}.valueOf`, items: [String(value)] };
}
