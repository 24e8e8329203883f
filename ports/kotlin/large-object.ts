import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortProperty, PortShape } from "../../scripts/ports/port-model.js";
import { presenceIn, reading, readingOfRest } from "./decoders.js";
import { addEncoder } from "./encoders.js";
import { addKnownValues } from "./known-values.js";
import { internal, typeTable } from "./syntax.js";
import { propertyType } from "./types.js";

/** How many slots the parameters of a method may take in the virtual machine of Java. */
const maxSlots = 255;

/** Whether an object has more properties than a constructor of a data class can take. */
export function isLarge({ properties }: PortShape): boolean {
  const slots = properties.reduce((sum, property) => sum + slotsOf(property), 0);
  // Besides, there are the object itself, `extra`, a marker, and a bit for each parameter that may have its default.
  return slots + 3 + Math.ceil((properties.length + 1) / 32) > maxSlots;
}

function slotsOf(property: PortProperty): number {
  const isWide = property.type.kind === "integer" || property.type.kind === "number";
  return isWide && presenceIn(property) === "required" ? 2 : 1;
}

/** A class that reads itself, for an object with more properties than a constructor can take. */
export function addLargeObject(file: SourceFile, shape: PortShape): void {
  const { use } = file;
  const { typeName, description, properties } = shape;
  const reader = use(internal("ObjectReader"));
  file.doc(description).line(`public class ${typeName} internal constructor(`, `    reader: ${reader},`);
  file.braces(") : WebhookObject", () => {
    for (const property of properties) {
      file.doc(property.description);
      file.line(`public val ${property.name}: ${propertyType(property, use)} = reader.${reading(property, use, "reader")}`);
    }
    file.line(`override val extra: Map<String, ${typeText({ kind: "any" }, typeTable, use)}> = reader.${readingOfRest}`, "");
    addEncoder(file, properties);
    file.line("", `override fun equals(other: Any?): Boolean = other is ${typeName} && toJson() == other.toJson()`);
    file.line("", "override fun hashCode(): Int = toJson().hashCode()");
    file.line("", `override fun toString(): String = "${typeName}(\${toJson()})"`);
    addKnownValues(file, shape);
  });
}
