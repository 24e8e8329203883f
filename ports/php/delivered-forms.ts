import { screamingSnakeCase } from "../../scripts/ports/kit/casing.js";
import { deliveredTables, type Literal } from "../../scripts/ports/kit/delivered-tables.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { keyedArray, listOf, nameSet, quoted } from "./syntax.js";

/** The table by which delivered bodies become documented ones: a constant for the form of each shared object. */
export function addDeliveredForms(file: SourceFile, events: readonly PortEvent[]): void {
  const { shared, events: forms } = deliveredTables(events);
  const byEvent = keyedArray(forms.map(({ event, form }) => [event.event, expression(form)]));
  file.doc("How the delivered forms of events differ from the documented ones.", "@internal").line("final class DeliveredForms");
  file.block(
    "{",
    () => {
      file.line(`public const BY_EVENT = ${byEvent};`);
      for (const [title, form] of shared) file.line("", `private const ${screamingSnakeCase(title)} = ${expression(form)};`);
    },
    "}",
  );
}

/** A literal in PHP, where records and maps are both arrays. */
function expression(literal: Literal): string {
  switch (literal.kind) {
    case "scalar":
      return typeof literal.value === "string" ? quoted(literal.value) : String(literal.value);
    case "record":
      return keyedArray(literal.fields.map(([name, value]) => [name, expression(value)]));
    case "map":
      return keyedArray(literal.entries.map(([name, value]) => [name, expression(value)]));
    case "set":
      return nameSet(literal.members);
    case "values":
      return listOf(literal.pairs.map((pair) => `[${pair.map(expression).join(", ")}]`));
    case "shared":
      return `self::${screamingSnakeCase(literal.title)}`;
  }
}
