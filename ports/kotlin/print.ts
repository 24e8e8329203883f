import { kotlinOptions, KotlinRenderer, KotlinTargetLanguage } from "quicktype-core";
import { acronymOption, AcronymStyleOptions } from "quicktype-core/dist/support/Acronyms.js";
import type { PortEvent, PortModel, PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import type { PortFile, PortLanguage } from "../../scripts/ports/render-port.js";
import { deliveredForms } from "./delivered-forms.js";
import { sourceFile } from "./source-file.js";
import { call, capitalized, comment, literal, screamingSnakeCase, wrapped } from "./text.js";
import { usage } from "./usage.js";

/** quicktype's names, except those that the runtime already has. */
class Renderer extends KotlinRenderer {
  protected override forbiddenNamesForGlobalNamespace(): string[] {
    const types = ["Field", "Instant", "InvalidWebhookException", "Issue", "JsonElement", "RawBody"];
    return [...super.forbiddenNamesForGlobalNamespace(), ...types, "UnknownEvent", "WebhookEvent", "WebhookObject", "Webhooks"];
  }

  protected override forbiddenForObjectProperties(): { names: string[]; includeGlobalForbidden: boolean } {
    return { names: ["extra", "raw"], includeGlobalForbidden: true };
  }
}

/** Acronyms as words: `QrCode`, `refererUrl`. */
const options = { ...kotlinOptions, acronymStyle: acronymOption(AcronymStyleOptions.Camel) };

/** Kotlin: a data class for each shape with its decoder, and the code that depends on the list of events. */
export const kotlin: PortLanguage = { Language: KotlinTargetLanguage, Renderer, options, print, usage };

/** The properties that the interface of events has. */
const envelope = new Set(["id", "createdAt"]);

function print({ shapes, events }: PortModel): PortFile[] {
  return [
    ...shapes.map((shape) => sourceFile(shape.typeName, `${dataClass(shape)}\n${knownNames(shape)}\n${decoder(shape)}`)),
    ...events.map((event) => sourceFile(event.typeName, `${eventClass(event)}\n${knownNames(event)}\n${eventDecoder(event)}`)),
    sourceFile("Catalogue", catalogue(events)),
    deliveredForms(events),
  ];
}

function dataClass(shape: PortShape): string {
  const { typeName, description, properties } = shape;
  return `${comment("", description)}public data class ${typeName}(
${properties.map((property) => parameter(property)).join("")}${extra}) : WebhookObject {
${serializer(properties)}${knownValues(properties).join("")}}
`;
}

function eventClass({ typeName, description, properties, event }: PortEvent): string {
  return `${comment("", description)}public data class ${typeName}(
${variable(properties)
  .map((property) => parameter(property, envelope.has(property.jsonName)))
  .join("")}${extra}    override val raw: RawBody = RawBody.Empty,
) : WebhookEvent {
    override val event: String get() = NAME

${serializer(properties)}${knownValues(properties).join("")}
    public companion object {
        /** The event's name. */
        public const val NAME: String = ${literal(event)}
    }
}
`;
}

const extra = "    override val extra: Map<String, JsonElement> = emptyMap(),\n";

/** The properties that are not always the same. */
function variable(properties: readonly PortProperty[]): PortProperty[] {
  return properties.filter(({ constant }) => constant === undefined);
}

function parameter(property: PortProperty, isInherited = false): string {
  const { name, description } = property;
  const declaration = `val ${name}: ${propertyType(property)}${defaultValue(property)},\n`;
  if (isInherited) return `    override ${declaration}`;
  return `${comment("    ", description)}    public ${declaration}`;
}

type Role = "required" | "nullable" | "optional" | "field";

/** How a property is read and written; a value of any kind may be null itself. */
function role({ required, nullable, type }: PortProperty): Role {
  const mayBeNull = nullable && type.kind !== "any";
  if (required) return mayBeNull ? "nullable" : "required";
  return mayBeNull ? "field" : "optional";
}

function propertyType(property: PortProperty): string {
  const name = typeName(property.type);
  switch (role(property)) {
    case "required":
      return name;
    case "field":
      return `Field<${name}>`;
    default:
      return `${name}?`;
  }
}

function defaultValue(property: PortProperty): string {
  if (property.required) return "";
  return role(property) === "field" ? " = Field.Absent" : " = null";
}

function typeName(type: PortType): string {
  switch (type.kind) {
    case "string":
      return "String";
    case "date-time":
      return "Instant";
    case "integer":
      return "Long";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "map":
      return "JsonObject";
    case "any":
      return "JsonElement";
    case "object":
      return type.typeName;
    case "array":
      return `List<${typeName(type.items)}>`;
  }
}

function serializer(properties: readonly PortProperty[]): string {
  const writes = properties.map((property) => `            ${role(property)}(${literal(property.jsonName)}, ${property.name})\n`);
  return `    override fun toJson(): JsonObject =
        writeObject(extra) {
${writes.join("")}        }
`;
}

/** An object with constants for each property whose values are an open set. */
function knownValues(properties: readonly PortProperty[]): string[] {
  return properties.flatMap(({ name, knownValues }) => {
    if (knownValues === undefined) return [];
    const constants = knownValues.map((value) => `        public const val ${screamingSnakeCase(value)}: String = ${literal(value)}\n`);
    return [
      `\n${comment("    ", `Known values of \`${name}\`. There may be others.`)}    public object ${capitalized(name)} {\n${constants.join("")}    }\n`,
    ];
  });
}

function knownNames({ properties }: PortShape): string {
  const args = properties.map(({ jsonName }) => ["", literal(jsonName)] as const);
  return `${wrapped("private val knownNames = ", { name: "setOf", args }, "")}\n`;
}

function decoder({ typeName, properties }: PortShape): string {
  return `internal fun decode${typeName}(json: JsonElement): ${typeName} =
    ObjectReader(json).run {
        ${call(typeName, [...properties.map(reading), "extra = rest(knownNames)"], "        ")}
    }
`;
}

function eventDecoder({ typeName, properties }: PortEvent): string {
  const constants = properties.filter(({ constant }) => constant !== undefined);
  return `internal fun decode${typeName}(
    json: JsonElement,
    raw: RawBody,
): ${typeName} =
    ObjectReader(json).run {
${constants.map((property) => `        ${read(property)}\n`).join("")}        ${call(typeName, [...variable(properties).map(reading), "extra = rest(knownNames)", "raw = raw"], "        ")}
    }
`;
}

function reading(property: PortProperty): string {
  return `${property.name} = ${read(property)}`;
}

function read(property: PortProperty): string {
  return `${role(property)}(${literal(property.jsonName)}, ${decode(property.type)})`;
}

/** The decoder of a value. */
function decode(type: PortType): string {
  switch (type.kind) {
    case "object":
      return `::decode${type.typeName}`;
    case "array":
      return `asList(${decode(type.items)})`;
    case "date-time":
      return "::asDateTime";
    case "map":
      return "::asObject";
    default:
      return `::as${capitalized(type.kind)}`;
  }
}

function catalogue(events: readonly PortEvent[]): string {
  const names = events.map(({ typeName }) => `${typeName}.NAME`);
  const branches = events.map(({ typeName }) => `        ${typeName}.NAME -> decode${typeName}(json, raw)\n`);
  return `/** The names of all events in the catalogue. */
public val eventNames: Set<String> =
    ${call("setOf", names, "    ")}

/** Decodes the named event: an [UnknownEvent] when the catalogue does not have it. */
internal fun decodeEvent(
    name: String?,
    json: JsonElement,
    raw: RawBody,
): WebhookEvent =
    when (name) {
${branches.join("")}        else -> decodeUnknownEvent(json, raw)
    }
`;
}
