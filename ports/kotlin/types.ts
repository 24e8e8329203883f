import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { Presence } from "../../scripts/ports/kit/presence.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortEvent, PortProperty, PortShape } from "../../scripts/ports/port-model.js";
import { presenceIn } from "./decoders.js";
import { addEncoder } from "./encoders.js";
import { addKnownValues } from "./known-values.js";
import { quoted, typeTable } from "./syntax.js";

/** The data class of an object. */
export function addObject(file: SourceFile, { typeName, description, properties }: PortShape): void {
  addParameters(file.doc(description), typeName, properties);
  file.block(
    ") : WebhookObject {",
    () => {
      addEncoder(file, properties);
      addKnownValues(file, properties);
    },
    "}",
  );
}

/** The properties that the interface of events has. */
const inherited: ReadonlySet<string> = new Set(["id", "createdAt"]);

/** The data class of an event, which has its body, too. */
export function addEvent(file: SourceFile, { typeName, description, properties, event }: PortEvent): void {
  const own = properties.filter(({ constant }) => constant === undefined);
  addParameters(file.doc(description), typeName, own, inherited, "override val raw: RawBody = RawBody.Empty,");
  file.block(
    ") : WebhookEvent {",
    () => {
      file.line("override val event: String get() = NAME", "");
      addEncoder(file, properties);
      addKnownValues(file, properties);
      file
        .line("")
        .block(
          "public companion object {",
          () => file.doc("The event's name.").line(`public const val NAME: String = ${quoted(event)}`),
          "}",
        );
    },
    "}",
  );
}

function addParameters(
  file: SourceFile,
  typeName: string,
  properties: readonly PortProperty[],
  inherited: ReadonlySet<string> = new Set(),
  ...more: readonly string[]
): void {
  file.line(`public data class ${typeName}(`).indented(() => {
    for (const property of properties) {
      const isInherited = inherited.has(property.jsonName);
      if (!isInherited) file.doc(property.description);
      file.line(`${isInherited ? "override" : "public"} val ${property.name}: ${typeAndDefault(property, file)},`);
    }
    file.line(`override val extra: Map<String, ${typeText({ kind: "any" }, typeTable, file.use)}> = emptyMap(),`, ...more);
  });
}

function typeAndDefault(property: PortProperty, { use }: SourceFile): string {
  const type = typeText(property.type, typeTable, use);
  const texts: Readonly<Record<Presence, string>> = {
    required: type,
    nullable: `${type}?`,
    optional: `${type}? = null`,
    optionalNullable: `Field<${type}> = Field.Absent`,
  };
  return texts[presenceIn(property)];
}
