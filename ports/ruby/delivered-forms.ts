import { screamingSnakeCase } from "../../scripts/ports/kit/casing.js";
import { deliveredTables, type Literal } from "../../scripts/ports/kit/delivered-tables.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { bracketed, hash, quoted, textList } from "./syntax.js";

/** The table by which delivered bodies become documented ones: a constant for the form of each shared object. */
export function addDeliveredForms(file: SourceFile, events: readonly PortEvent[]): void {
  const { shared, events: forms } = deliveredTables(events);
  const byEvent = hash(forms.map(({ event, form }) => [event.event, expression(form)]));
  file
    .doc("The forms of shared objects.", "@api private")
    .block(
      "module DeliveredForms",
      () => file.separated(shared, ([title, form]) => file.line(`${screamingSnakeCase(title)} = ${expression(form)}`)),
      "end",
    )
    .line("")
    .doc("How each event's delivered form may differ from its documented form.", "@api private")
    .line(`DELIVERED_FORMS = ${byEvent}.freeze`);
}

function expression(literal: Literal): string {
  switch (literal.kind) {
    case "scalar":
      return scalar(literal.value);
    case "record": {
      const fields = literal.fields.map(([name, value]) => `${name}: ${expression(value)}`);
      return bracketed(`${literal.type === "Wrapper" ? "DeliveredForm::Wrapper" : "DeliveredForm"}.new(`, fields, ")");
    }
    case "map":
      return hash(literal.entries.map(([name, value]) => [name, expression(value)]));
    case "set":
      return textList(literal.members);
    case "values":
      return bracketed(
        "[",
        literal.pairs.map((pair) => `[${pair.map(expression).join(", ")}]`),
        "]",
      );
    case "shared":
      return `DeliveredForms::${screamingSnakeCase(literal.title)}`;
  }
}

function scalar(value: string | number | boolean | null): string {
  if (value === null) return "nil";
  return typeof value === "string" ? quoted(value) : String(value);
}
