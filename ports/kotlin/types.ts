import type { Presence } from "../../scripts/ports/kit/presence.js";
import type { SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortEvent, PortProperty, PortShape } from "../../scripts/ports/port-model.js";
import { presenceIn } from "./decoders.js";
import { addEncoder } from "./encoders.js";
import { addKnownValues } from "./known-values.js";
import { quoted, typeTable } from "./syntax.js";

/** The data class of an object. */
export function addObject(file: SourceFile, shape: PortShape): void {
  addParameters(file, shape, shape.properties);
  file.braces(") : WebhookObject", () => addMembers(file, shape));
}

/** The data class of an event, which has its body, too. */
export function addEvent(file: SourceFile, event: PortEvent): void {
  const own = event.properties.filter(({ constant }) => constant === undefined);
  addParameters(file, event, own, "override val raw: RawBody = RawBody.Empty,");
  file.braces(") : WebhookEvent", () => {
    addMembers(file.line("override val event: String get() = NAME", ""), event);
    const describe = file.use({ from: "io.codeqr.webhooks.kotlin.internal", name: "describe" });
    file.line("", `override fun toString(): String = ${describe}(event, id)`);
    const name = `public const val NAME: String = ${quoted(event.event)}`;
    file.line("").braces("public companion object", () => file.doc("The event's name.").line(name));
  });
}

function addParameters(file: SourceFile, shape: PortShape, properties: readonly PortProperty[], ...more: readonly string[]): void {
  const { use } = file;
  // The interface of events has two of their properties, and documents them.
  const inherited = new Set("event" in shape ? ["id", "createdAt"] : []);
  file.doc(shape.description).line(`public data class ${shape.typeName}(`);
  file.indented(() => {
    for (const property of properties) {
      const declaration = `val ${property.name}: ${typeAndDefault(property, use)},`;
      if (inherited.has(property.jsonName)) file.line(`override ${declaration}`);
      else file.doc(property.description).line(`public ${declaration}`);
    }
    file.line(`override val extra: Map<String, ${typeText({ kind: "any" }, typeTable, use)}> = emptyMap(),`, ...more);
  });
}

function addMembers(file: SourceFile, shape: PortShape): void {
  addEncoder(file, shape.properties);
  addKnownValues(file, shape);
}

function typeAndDefault(property: PortProperty, use: Use): string {
  const type = propertyType(property, use);
  const defaults: Readonly<Record<Presence, string>> = {
    required: "",
    nullable: "",
    optional: " = null",
    optionalNullable: " = Field.Absent",
  };
  return type + defaults[presenceIn(property)];
}

/** The type of a property. */
export function propertyType(property: PortProperty, use: Use): string {
  const type = typeText(property.type, typeTable, use);
  const types: Readonly<Record<Presence, string>> = {
    required: type,
    nullable: `${type}?`,
    optional: `${type}?`,
    optionalNullable: `Field<${type}>`,
  };
  return types[presenceIn(property)];
}
