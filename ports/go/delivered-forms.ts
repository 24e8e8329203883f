import { deliveredTables, type Literal } from "../../scripts/ports/kit/delivered-tables.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { aligned, quoted } from "./syntax.js";

/** The table by which delivered bodies become documented ones: a variable for the form of each shared object. */
export function addDeliveredForms(file: SourceFile, events: readonly PortEvent[]): void {
  const { shared, events: forms } = deliveredTables(events);
  for (const [title, form] of shared) file.line(`var delivered${title} = &deliveredForm${expression(form)}`, "");
  file.block(
    "var deliveredForms = map[string]*deliveredForm{",
    () => file.line(...aligned(forms.map(({ event, form }) => [`${quoted(event.event)}:`, `${expression(form)},`]))),
    "}",
  );
}

/** A literal in Go, without its type where Go knows it from where it is. */
function expression(literal: Literal): string {
  switch (literal.kind) {
    case "scalar":
      return scalar(literal.value);
    case "record":
      return `{${literal.fields.map(([name, value]) => `${name}: ${typed(value)}`).join(", ")}}`;
    case "map":
      // A map of Go has no order, and of several names the first counts.
      if (literal.of === "name") return `{${literal.entries.map(([name, value]) => `{${quoted(name)}, ${expression(value)}}`).join(", ")}}`;
      return `{${literal.entries.map(([name, value]) => `${quoted(name)}: ${expression(value)}`).join(", ")}}`;
    case "set":
      return `setOf(${literal.members.map(quoted).join(", ")})`;
    case "values":
      return `{${literal.pairs.map((pair) => `{${pair.map(expression).join(", ")}}`).join(", ")}}`;
    case "shared":
      return `delivered${literal.title}`;
  }
}

/** A literal with its type, as the field of a record has it. */
function typed(literal: Literal): string {
  const text = expression(literal);
  if (literal.kind === "record") return `&${literal.type === "Wrapper" ? "wrapper" : "deliveredForm"}${text}`;
  if (literal.kind === "map")
    return `${{ name: "[]renaming", values: "map[string][]valuePair", form: "map[string]*deliveredForm" }[literal.of]}${text}`;
  return text;
}

/** A JSON scalar; numbers are compared as float64. */
function scalar(value: string | number | boolean | null): string {
  if (value === null) return "nil";
  return typeof value === "string" ? quoted(value) : typeof value === "number" ? `float64(${value})` : String(value);
}
