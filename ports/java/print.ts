import { ConvenienceRenderer, javaOptions, JavaRenderer, JavaTargetLanguage } from "quicktype-core";
import { acronymOption, AcronymStyleOptions } from "quicktype-core/dist/support/Acronyms.js";
import type { PortEvent, PortModel, PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import type { PortFile, PortLanguage } from "../../scripts/ports/render-port.js";
import { deliveredForms } from "./delivered-forms.js";
import { assignment, breakable, chain, constantCase, fits, javadoc, parenthesized, quoted, source } from "./text.js";
import { usage } from "./usage.js";

/** quicktype's renderer finishes a file without writing it; our records have components and methods of their own. */
class Renderer extends JavaRenderer {
  protected override finishFile(...path: [string?]): void {
    (ConvenienceRenderer.prototype as unknown as { finishFile(...path: [string?]): void }).finishFile.apply(this, path);
  }

  protected override forbiddenForObjectProperties(): { names: string[]; includeGlobalForbidden: boolean } {
    const names = [
      "clone",
      "decode",
      "extra",
      "finalize",
      "getClass",
      "hashCode",
      "in",
      "json",
      "notify",
      "notifyAll",
      "raw",
      "toJson",
      "toString",
      "wait",
    ];
    return { names, includeGlobalForbidden: true };
  }
}

/** Acronyms as words: `clickId`, `refererUrl`. */
const options = { ...javaOptions, acronymStyle: acronymOption(AcronymStyleOptions.Camel) };

/** Java 17: a record for each event and a class for each object, which read and serialize themselves, and the code that depends on the list of events. */
export const java: PortLanguage = { Language: JavaTargetLanguage, Renderer, options, print, usage };

function print({ shapes, events }: PortModel): PortFile[] {
  const file = (name: string, text: string) => ({ path: `src/main/java/io/codeqr/webhooks/${name}.java`, text });
  return [
    ...shapes.map((shape) => file(shape.typeName, source(objectClass(shape)))),
    ...events.map((event) => file(event.typeName, source(eventRecord(event)))),
    file("WebhookEvent", source(eventInterface(events))),
    file("Catalogue", source(catalogue(events))),
    file("DeliveredForms", deliveredForms(events)),
  ];
}

const extra = ["extra", "The properties that the catalogue does not know."] as const;
const raw = ["raw", "The body exactly as it came."] as const;

/** A class, not a record: CodeQR adds properties to objects, which would change a record's constructor and break its callers, and one with so many parameters is too large for the just-in-time compiler. */
function objectClass({ typeName, description, properties }: PortShape): string {
  const fields = properties.map((property) => `  private final ${typeOf(property)} ${property.name};\n`);
  const reads = properties.map((property) =>
    assignment("    ", property.name, `in.${role(property)}`, [quoted(property.jsonName), decoder(property.type)]),
  );
  return `${javadoc("", description)}${breakable("", `public final class ${typeName}`, "extends ValueObject {")}${knownValues(properties)}${fields.join("")}  private final Map<String, JsonNode> extra;

  ${typeName}(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
${reads.join("")}    extra = in.rest();
  }

${properties.map(accessor).join("")}  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

${serializer(properties)}}
`;
}

function accessor(property: PortProperty): string {
  return `${javadoc("  ", property.description)}  public ${typeOf(property)} ${property.name}() {
    return ${property.name};
  }

`;
}

/** A record: the envelope does not change. */
function eventRecord(event: PortEvent): string {
  const { typeName } = event;
  const own = event.properties.filter(({ constant }) => constant === undefined);
  const skipped = event.properties.filter(({ constant }) => constant !== undefined);
  return `${javadoc("", event.description, [...own.map(documented), extra, raw])}${header(typeName, own)}
  /** The event's name. */
${breakable("  ", "public static final String NAME =", `${quoted(event.event)};`)}
${knownValues(own)}  @Override
  public String event() {
    return NAME;
  }

${parenthesized("  ", `static ${typeName} decode`, ["JsonNode json", "RawBody raw"], " throws Fault {")}    PropertyReader in = PropertyReader.of(json);
${skipped.map(({ jsonName }) => `    in.skip(${quoted(jsonName)});\n`).join("")}${parenthesized("    ", `return new ${typeName}`, [...own.map(read), "in.rest()", "raw"], ";")}  }

${serializer(event.properties)}}
`;
}

function header(typeName: string, properties: readonly PortProperty[]): string {
  const components = [
    ...properties.map((property) => `${typeOf(property)} ${property.name}`),
    "Map<String, JsonNode> extra",
    "RawBody raw",
  ];
  const line = `public record ${typeName}(${components.join(", ")}) implements WebhookEvent {`;
  if (fits(line)) return line;
  return `${parenthesized("", `public record ${typeName}`, components, "")}    implements WebhookEvent {`;
}

function documented({ name, description }: PortProperty): readonly [name: string, description: string] {
  return [name, description];
}

function typeOf({ type, required, nullable }: PortProperty): string {
  if (required && !nullable) return primitives[type.kind] ?? typeName(type);
  return `${required || !nullable ? "Optional" : "Field"}<${typeName(type)}>`;
}

const primitives: { readonly [kind: string]: string } = { integer: "long", number: "double", boolean: "boolean" };

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
      return "Map<String, JsonNode>";
    case "any":
      return "JsonNode";
    case "object":
      return type.typeName;
    case "array":
      return `List<${typeName(type.items)}>`;
  }
}

function role({ required, nullable }: PortProperty): string {
  if (required) return nullable ? "nullable" : "required";
  return nullable ? "field" : "optional";
}

/** How a property is read. */
function read(property: PortProperty): string {
  return `in.${role(property)}(${quoted(property.jsonName)}, ${decoder(property.type)})`;
}

function decoder(type: PortType): string {
  switch (type.kind) {
    case "date-time":
      return "Decoder::dateTime";
    case "boolean":
      return "Decoder::bool";
    case "object":
      return `${type.typeName}::new`;
    case "array":
      return `Decoder.listOf(${decoder(type.items)})`;
    default:
      return `Decoder::${type.kind}`;
  }
}

function serializer(properties: readonly PortProperty[]): string {
  const calls = properties.map(
    (property) => [role(property), [quoted(property.jsonName), property.constant === undefined ? property.name : "NAME"]] as const,
  );
  return `  @Override
  public ObjectNode toJson() {
${chain("    ", "return new PropertyWriter()", [...calls, ["finish", ["extra"]]])}  }
`;
}

/** Constants for the known values of each property that has an open set of values. */
function knownValues(properties: readonly PortProperty[]): string {
  return properties
    .flatMap(({ name, jsonName, knownValues = [] }) =>
      knownValues.map((value) => {
        const comment = javadoc("  ", `A known value of \`${jsonName}\`. There may be others.`);
        const constant = `${constantCase(name)}_${constantCase(value)}`;
        return `${comment}${breakable("  ", `public static final String ${constant} =`, `${quoted(value)};`)}\n`;
      }),
    )
    .join("");
}

function eventInterface(events: readonly PortEvent[]): string {
  const permitted = [...events.map(({ typeName }) => typeName), "UnknownEvent"];
  return `/** A parsed webhook body: an event in the catalogue or an unknown one. */
public sealed interface WebhookEvent extends WebhookObject
    permits ${permitted.join(",\n        ")} {
  /** The names of all events in the catalogue. */
  List<String> NAMES =
${parenthesized(
  "      ",
  "List.of",
  events.map(({ typeName }) => `${typeName}.NAME`),
  ";",
)}
  /** The event's identifier. A retried delivery has the same one: deduplicate on it. */
  String id();

  /** The event's name. */
  String event();

  /** When the event happened. */
  Instant createdAt();

  /** The body exactly as it came. */
  RawBody raw();
}
`;
}

function catalogue(events: readonly PortEvent[]): string {
  return `/** The events that this package knows. */
final class Catalogue {
  private Catalogue() {}

  /** Decodes the named event: an {@link UnknownEvent} when the catalogue does not have it. */
  static WebhookEvent decode(String name, JsonNode json, RawBody raw) throws Fault {
    return switch (name) {
${events.map(({ typeName }) => breakable("      ", `case ${typeName}.NAME ->`, `${typeName}.decode(json, raw);`)).join("")}      default -> UnknownEvent.decode(json, raw);
    };
  }
}
`;
}
