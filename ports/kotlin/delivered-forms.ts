import { camelCase, pascalCase } from "../../scripts/ports/kit/casing.js";
import { deliveredTables, type Literal } from "../../scripts/ports/kit/delivered-tables.js";
import type { SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { bracketed, type Expression, json, quoted, wrapped } from "./syntax.js";

/** The table by which delivered bodies become documented ones: a value for each form, behind those that it needs. */
export function addDeliveredForms(file: SourceFile, events: readonly PortEvent[]): void {
  const { use } = file;
  const { shared, events: forms } = deliveredTables(events);
  const done = new Set<string>();

  /** A literal in Kotlin. The forms in it have values of their own, named for their places unless they are shared. */
  const expression = (literal: Literal, place: string): Expression => {
    switch (literal.kind) {
      case "scalar":
        return quoted(String(literal.value));
      case "set":
        return { name: "setOf", args: literal.members.map((member) => ["", quoted(member)]) };
      case "values":
        return { name: "listOf", args: literal.pairs.map((pair) => ["", pair.map((one) => element(one, use)).join(" to ")]) };
      case "map": {
        const args = literal.entries.map(([name, value]) => [`${quoted(name)} to `, expression(value, place + pascalCase(name))] as const);
        return { name: "mapOf", args };
      }
      case "record": {
        const placeOf = (name: string) => (name === "items" ? `${place}Item` : place);
        const args = literal.fields.map(([name, value]) => [`${name} = `, expression(value, placeOf(name))] as const);
        if (literal.type === "Wrapper") return { name: literal.type, args };
        file.line(wrapped(`private val ${formName(place)} = `, { name: literal.type, args }, file.columns), "");
        return formName(place);
      }
      case "shared": {
        const name = camelCase(literal.title);
        const form = shared.get(literal.title);
        if (form === undefined || done.has(name)) return formName(name);
        done.add(name);
        return expression(form, name);
      }
    }
  };

  const entries = forms.map(({ event: { typeName }, form }) => {
    const event = use({ from: "io.codeqr.webhooks.kotlin", name: typeName });
    return `${event}.NAME to ${expression(form, camelCase(typeName))}`;
  });
  const type = use(json("JsonElement"));
  const result = `): ${type} = formOfEvent[name]?.canonicalize(event) ?: event`;
  file
    .line("private val formOfEvent =")
    .indented(() => file.line(bracketed("mapOf(", entries, ")")))
    .line("")
    .doc("How to convert an event from the form in which it may be delivered to the documented form.")
    .line(bracketed("internal fun canonicalize(", ["name: String?", `event: ${type}`], result));
}

/** The name of the value for the form of a place: whatever a title is, it is not a keyword. */
function formName(place: string): string {
  return `${place}Form`;
}

/** A JSON scalar as an element of kotlinx.serialization. */
function element(literal: Literal, use: Use): string {
  const value = literal.kind === "scalar" ? literal.value : null;
  if (value === null) return use(json("JsonNull"));
  return `${use(json("JsonPrimitive"))}(${typeof value === "string" ? quoted(value) : value})`;
}
