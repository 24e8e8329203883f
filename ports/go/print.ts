import {
  allUpperWordStyle,
  combineWords,
  firstUpperWordStyle,
  goOptions,
  GoRenderer,
  GoTargetLanguage,
  splitIntoWords,
} from "quicktype-core";
import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";
import type { PortEvent, PortModel, PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import type { PortFile, PortLanguage } from "../../scripts/ports/render-port.js";
import { usage } from "./usage.js";

const banner = "// Code generated from schemas/ by npm run generate. DO NOT EDIT.\n\npackage webhooks\n";

/** Go: structs, a decoder and an encoder for each, and the code that depends on the list of events. */
export const go: PortLanguage = { Language: GoTargetLanguage, Renderer: GoRenderer, options: goOptions, print, usage };

function print(model: PortModel): PortFile[] {
  const shapes = [...model.shapes, ...model.events];
  return [
    {
      path: "types.go",
      text: `${banner}\nimport "time"\n\n${[...model.shapes.map(structOf), ...model.events.map(eventStruct)].join("\n")}`,
    },
    { path: "known_values.go", text: `${banner}\n${shapes.flatMap(knownValues).join("\n")}` },
    { path: "json.go", text: `${banner}\n${shapes.map((shape) => codecOf(shape, "event" in shape)).join("\n")}` },
    { path: "events.go", text: `${banner}\n${eventList(model.events)}` },
    { path: "delivered.go", text: `${banner}\n${deliveredForms(model.events)}` },
  ];
}

function structOf({ typeName, description, properties }: PortShape): string {
  return `${comment("", `${typeName}: ${description}`)}type ${typeName} struct {
${properties.map(field).join("\n")}
\t// Extra holds the properties that the catalogue does not know.
\tExtra map[string]any
}
`;
}

function eventStruct(event: PortEvent): string {
  const { typeName, description, properties } = event;
  return `${comment("", `${typeName}: ${description}`)}type ${typeName} struct {
${properties.map(field).join("\n")}
\t// Extra holds the properties that the catalogue does not know.
\tExtra map[string]any

\traw []byte
}

// EventID is the event's identifier.
func (e *${typeName}) EventID() string { return e.${nameOf(event, "id")} }

// EventName is the event's name: ${event.event}.
func (e *${typeName}) EventName() string { return e.${nameOf(event, "event")} }

// EventTime is when the event happened.
func (e *${typeName}) EventTime() time.Time { return e.${nameOf(event, "createdAt")} }

// Raw is the body exactly as it came.
func (e *${typeName}) Raw() []byte { return e.raw }
`;
}

function nameOf({ properties }: PortShape, jsonName: string): string {
  return properties.find((property) => property.jsonName === jsonName)?.name ?? "";
}

function field(property: PortProperty): string {
  return `${comment("\t", property.description)}\t${property.name} ${fieldType(property)}\n`;
}

function fieldType({ type, required, nullable }: PortProperty): string {
  const name = typeName(type);
  if (required) return nullable ? `*${name}` : name;
  return nullable ? `Optional[${name}]` : `*${name}`;
}

function typeName(type: PortType): string {
  switch (type.kind) {
    case "string":
      return "string";
    case "date-time":
      return "time.Time";
    case "integer":
      return "int64";
    case "number":
      return "float64";
    case "boolean":
      return "bool";
    case "map":
      return "map[string]any";
    case "any":
      return "any";
    case "object":
      return type.typeName;
    case "array":
      return `[]${typeName(type.items)}`;
  }
}

/** Constants for the known values of each property that has an open set of values. */
function knownValues({ typeName, properties }: PortShape): string[] {
  return properties.flatMap(({ name, jsonName, knownValues }) => {
    if (knownValues === undefined) return [];
    const names = knownValues.map((value) => `${typeName}${name}${pascalCase(value)}`);
    const width = Math.max(...names.map((constant) => constant.length));
    const lines = knownValues.map((value, index) => `\t${names[index]?.padEnd(width)} = ${JSON.stringify(value)}`);
    return [`// Known values of ${typeName}.${name} (${jsonName}). There may be others.\nconst (\n${lines.join("\n")}\n)\n`];
  });
}

function codecOf({ typeName, properties }: PortShape, isEvent: boolean): string {
  const variable = isEvent ? "e" : "o";
  const names = `names${typeName}`;
  const reads = properties.map(
    (property) =>
      `\t${variable}.${property.name} = ${reading(property)}(r, ${JSON.stringify(property.jsonName)}, ${decoder(property.type)})`,
  );
  const writes = properties.map((property) => `\t${writing(property)}${JSON.stringify(property.jsonName)}, ${variable}.${property.name})`);
  const [signature, start, end] = isEvent
    ? [`(value any, raw []byte) (Event, *Issue)`, `e := &${typeName}{raw: raw}`, "e"]
    : [`(value any) (${typeName}, *Issue)`, `o := ${typeName}{}`, "o"];
  return `var ${names} = []string{${properties.map(({ jsonName }) => JSON.stringify(jsonName)).join(", ")}}

func decode${typeName}${signature} {
\tr := read(value)
\t${start}
${reads.join("\n")}
\t${variable}.Extra = r.rest(${names}...)
\treturn ${end}, r.issue
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (${variable} ${isEvent ? "*" : ""}${typeName}) MarshalJSON() ([]byte, error) {
\tw := write(${variable}.Extra)
${writes.join("\n")}
\treturn w.json()
}
`;
}

function reading({ required, nullable }: PortProperty): string {
  return required ? (nullable ? "requiredNullable" : "required") : nullable ? "optionalNullable" : "optional";
}

function writing({ required, nullable }: PortProperty): string {
  return required ? "w.required(" : nullable ? "writeOptionalNullable(w, " : "writeOptional(w, ";
}

function decoder(type: PortType): string {
  switch (type.kind) {
    case "string":
      return "asString";
    case "date-time":
      return "asTime";
    case "integer":
      return "asInteger";
    case "number":
      return "asNumber";
    case "boolean":
      return "asBool";
    case "map":
      return "asMap";
    case "any":
      return "asAny";
    case "object":
      return `decode${type.typeName}`;
    case "array":
      return `asSlice(${decoder(type.items)})`;
  }
}

function eventList(events: readonly PortEvent[]): string {
  const constant = ({ typeName }: PortEvent) => `EventName${typeName.replace(/Event$/, "")}`;
  const width = Math.max(...events.map((event) => constant(event).length));
  return `// The names of the events in the catalogue.
const (
${events.map((event) => `\t${constant(event).padEnd(width)} = ${JSON.stringify(event.event)}`).join("\n")}
)

// EventNames are the names of all events in the catalogue.
var EventNames = []string{
${events.map((event) => `\t${constant(event)},`).join("\n")}
}

func decodeEvent(name string, value any, raw []byte) (Event, *Issue) {
\tswitch name {
${events.map((event) => `\tcase ${constant(event)}:\n\t\treturn decode${event.typeName}(value, raw)`).join("\n")}
\tdefault:
\t\treturn decodeUnknown(value, raw)
\t}
}
`;
}

/** The table that converts delivered bodies to the documented form: a variable for the form of each shared object. */
function deliveredForms(events: readonly PortEvent[]): string {
  const variables = new Map<string, string>();
  const entries = events.flatMap(({ event, delivered }) =>
    delivered === undefined ? [] : [`\t${JSON.stringify(event)}: ${formOf(delivered, variables)},`],
  );
  const width = Math.max(...entries.map((entry) => entry.indexOf(": ")));
  const aligned = entries.map(
    (entry) => `${entry.slice(0, entry.indexOf(": ") + 1).padEnd(width + 1)}${entry.slice(entry.indexOf(": ") + 1)}`,
  );
  return `${[...variables.values()].join("\n\n")}

var deliveredForms = map[string]*deliveredForm{
${aligned.join("\n")}
}
`;
}

function formOf({ title, wrapper, names, values, properties, items }: DeliveredForm, variables: Map<string, string>): string {
  const members: string[] = [];
  if (wrapper !== undefined)
    members.push(
      `wrapper: &wrapper{name: ${JSON.stringify(wrapper.name)}, required: setOf(${list(wrapper.required)}), properties: setOf(${list(wrapper.properties)})}`,
    );
  if (names !== undefined) members.push(`names: map[string]string{${pairs(names, (name) => JSON.stringify(name))}}`);
  if (values !== undefined)
    members.push(
      `values: map[string][]valuePair{${pairs(values, (all) => `{${all.map((pair) => `{${pair.map(literal).join(", ")}}`).join(", ")}}`)}}`,
    );
  if (properties !== undefined)
    members.push(`properties: map[string]*deliveredForm{${pairs(properties, (inner) => formOf(inner, variables))}}`);
  if (items !== undefined) members.push(`items: ${formOf(items, variables)}`);
  const expression = (prefix: string) => `${prefix}{${members.join(", ")}}`;
  if (title === undefined) return expression("");
  const name = `delivered${title}`;
  variables.set(name, `var ${name} = ${expression("&deliveredForm")}`);
  return name;
}

function pairs<T>(record: Readonly<Record<string, T>>, print: (value: T) => string): string {
  return Object.entries(record)
    .map(([name, value]) => `${JSON.stringify(name)}: ${print(value)}`)
    .join(", ");
}

function list(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(", ");
}

/** A JSON scalar in Go; numbers are compared as float64. */
function literal(value: unknown): string {
  if (value === null) return "nil";
  return typeof value === "number" ? `float64(${value})` : JSON.stringify(value);
}

function comment(indent: string, text: string): string {
  return text === "" ? "" : `${indent}// ${text}\n`;
}

/** A value as part of a name, with acronyms as Go writes them: `url` is `URL`. */
function pascalCase(value: string): string {
  const words = splitIntoWords(value.replace(/[^A-Za-z0-9]+/g, " "));
  return combineWords(
    words,
    (text) => text.replaceAll(" ", ""),
    firstUpperWordStyle,
    firstUpperWordStyle,
    allUpperWordStyle,
    allUpperWordStyle,
    "",
    () => true,
  );
}
