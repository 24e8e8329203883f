import { screamingSnakeCase } from "../../scripts/ports/kit/casing.js";
import { deliveredTables, type Literal } from "../../scripts/ports/kit/delivered-tables.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { bracketed, quoted } from "./syntax.js";

/** The table by which delivered bodies become documented ones: a constant for the form of each shared object. */
export function addDeliveredForms(file: SourceFile, events: readonly PortEvent[]): void {
  const { use } = file;
  const { shared, events: forms } = deliveredTables(events);
  const final = use({ from: "typing", name: "Final" });
  const mapping = use({ from: "collections.abc", name: "Mapping" });
  for (const [title, form] of shared) file.line("").line(`${constantName(title)}: ${final} = ${expression(form)}`);
  const entries = forms.map(({ event, form }) => `${quoted(event.event)}: ${expression(form)}`);
  file.line("", `DELIVERED_FORMS: ${final}[${mapping}[str, ${use(canonicalizer("DeliveredForm"))}]] = ${bracketed("{", entries, "}")}`);

  function expression(literal: Literal): string {
    switch (literal.kind) {
      case "scalar":
        return scalar(literal.value);
      case "record":
        return bracketed(
          `${use(canonicalizer(literal.type))}(`,
          literal.fields.map(([name, value]) => `${name}=${expression(value)}`),
          ")",
        );
      case "map":
        return bracketed(
          "{",
          literal.entries.map(([name, value]) => `${quoted(name)}: ${expression(value)}`),
          "}",
        );
      case "set":
        return `frozenset(\n    ${bracketed("{", literal.members.map(quoted), "}").replaceAll("\n", "\n    ")}\n)`;
      case "values":
        return tuple(literal.pairs.map((pair) => tuple(pair.map(expression))));
      case "shared":
        return constantName(literal.title);
    }
  }
}

function canonicalizer(name: string) {
  return { from: "._canonicalize", name };
}

function constantName(title: string): string {
  return `_${screamingSnakeCase(title)}`;
}

function tuple(members: readonly string[]): string {
  return `(${members.join(", ")}${members.length === 1 ? "," : ""})`;
}

function scalar(value: string | number | boolean | null): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return typeof value === "string" ? quoted(value) : String(value);
}
