import type { PropertyLocation, Sightings, UndeclaredProperty, UnknownEvent, WebhookObservation } from "codeqr-webhooks/observe";
import { parsePointer } from "../../json-pointer.js";
import { visibleText } from "../../visible-text.js";
import { packageFilesIn, readPackageFile } from "../package-files.js";
import { paint, print } from "../terminal.js";
import { byProperty, sumOf, typesOf } from "./by-property.js";

/** A change of the contract that would make it say what was seen. */
export interface Suggestion {
  /** The schema's file in the repository of this package. */
  readonly file: string;
  /** Where in it, as a JSON pointer; `-` is behind the last item. Empty for a new file. */
  readonly path: string;
  /** What to add there. */
  readonly value: unknown;
  /** Why. */
  readonly because: string;
}

/** A JSON Schema that may be changed. */
type Fragment = Record<string, unknown>;

/** What the contract should say so that an observation would have nothing new but what is invalid. */
export function suggestionsFor({ undeclared, unlisted, unknownEvents }: WebhookObservation): Suggestion[] {
  const files = schemaFiles();
  const fileOf = (type: string) => files.get(type) ?? `the schema with the title ${type}`;
  const properties = outermost(undeclared).flatMap(({ findings }): Suggestion[] => {
    const [{ type = "", property = "" } = {} as PropertyLocation] = findings;
    const name = parsePointer(property).at(-1) ?? "";
    // The name of a map's entry is data: there is no property to declare.
    if (name === "*") return [];
    const below = undeclared.filter((other) => other.type === type && isBelow(other.property ?? "", property));
    const value = fragmentOf(findings, below, property, `${type}${pascalCase(name)}`);
    return [{ file: fileOf(type), path: schemaPointer(property), value: described(value, findings), because: seenIn(findings) }];
  });
  const values = byProperty(unlisted).flatMap(({ findings }) =>
    [...new Set(findings.map(({ value }) => value))].map((value): Suggestion => {
      const ofValue = findings.filter((finding) => finding.value === value);
      const [{ type = "", property = "" } = {} as PropertyLocation] = ofValue;
      return { file: fileOf(type), path: `${schemaPointer(property)}/x-known-values/-`, value, because: seenIn(ofValue) };
    }),
  );
  return [...properties, ...values, ...unknownEvents.map(newEvent)];
}

/** Prints suggestions, to paste into the files. */
export function printSuggestions(suggestions: readonly Suggestion[]): void {
  for (const { file, path, value, because } of suggestions) {
    print(`\n${paint("bold", visibleText(file))}${path === "" ? ", a new file" : ` at ${visibleText(path)}`}: ${because}`);
    const name = parsePointer(path).at(-1) ?? "-";
    const text = JSON.stringify(value, null, 2);
    print(visibleText(name === "-" || path === "" ? text : `${JSON.stringify(name)}: ${text}`, keepLineBreaks));
  }
}

function keepLineBreaks(character: string): string {
  return character === "\n" ? character : visibleText(character);
}

/** The files of the contract by the title of their type: in the repository they have the same names as in the package. */
function schemaFiles(): Map<string, string> {
  const paths = ["events", "objects"].flatMap((folder) => packageFilesIn(`generated/schemas/${folder}`).map((file) => `${folder}/${file}`));
  return new Map(
    paths.map((path) => [(JSON.parse(readPackageFile(`generated/schemas/${path}`)) as { title: string }).title, `schemas/${path}`]),
  );
}

/** The properties that are not a part of another undeclared one, by property. */
function outermost(undeclared: readonly UndeclaredProperty[]) {
  const places = new Set(undeclared.map(({ type, property }) => `${type} ${property}`));
  return byProperty(
    undeclared.filter(({ type, property = "" }) => {
      const holders = parsePointer(property).map((_, index, names) => `/${names.slice(0, index).join("/")}`);
      return !holders.some((holder) => places.has(`${type} ${holder}`));
    }),
  );
}

function isBelow(property: string, holder: string): boolean {
  return property.startsWith(`${holder}/`);
}

/** A pointer into a schema of what a pointer into a value is described by. */
function schemaPointer(property: string): string {
  return property
    .split("/")
    .slice(1)
    .map((name) => (name === "*" ? "/items" : `/properties/${name}`))
    .join("");
}

/** The schema of an undeclared value, by what was seen of it and below it. */
function fragmentOf(
  findings: readonly UndeclaredProperty[],
  below: readonly UndeclaredProperty[],
  holder: string,
  title: string,
  isNullable = true,
): Fragment {
  const types = new Set(findings.flatMap((finding) => Object.keys(finding.types)));
  const plain = [...types].filter((type) => type !== "null" && !(type === "integer" && types.has("number")));
  const [type] = plain;
  if (type === undefined || plain.length > 1) return {};
  const direct = byProperty(below.filter(({ property = "" }) => !property.slice(holder.length + 1).includes("/")));
  const fragment: Fragment = { type: isNullable || types.has("null") ? [type, "null"] : type };
  const formats = new Set(findings.map(({ format }) => format));
  const [format] = formats;
  if (type === "string" && formats.size === 1 && format !== undefined) fragment.format = format;
  const partOf = (group: (typeof direct)[number], name: string) => {
    const property = group.findings[0]?.property ?? "";
    const inside = below.filter((other) => isBelow(other.property ?? "", property));
    return fragmentOf(group.findings, inside, property, `${title}${name}`, name !== "Item");
  };
  const isMap = direct.some(({ findings: [first] }) => first?.property?.endsWith("/*"));
  if (type === "array" && direct[0] !== undefined) fragment.items = partOf(direct[0], "Item");
  if (type !== "object" || direct.length === 0 || isMap) return fragment;
  const properties = direct.map((group): [string, Fragment] => {
    const name = parsePointer(group.findings[0]?.property ?? "").at(-1) ?? "";
    return [name, described(partOf(group, pascalCase(name)), group.findings)];
  });
  return { title, ...fragment, properties: Object.fromEntries(properties), required: [] };
}

function described(fragment: Fragment, findings: readonly UndeclaredProperty[]): Fragment {
  const seen = typesOf(findings);
  return { ...fragment, "x-evidence": "log", description: `Delivered without documentation, as ${seen}: say what it is.` };
}

function newEvent({ event, properties, ...sightings }: UnknownEvent): Suggestion {
  const located = properties.map((property): UndeclaredProperty => ({ ...property, type: "", property: property.path }));
  const data = located.filter(({ path }) => isBelow(path, "/data"));
  const title = pascalCase(event);
  const shape = fragmentOf([{ ...sightings, event, path: "/data", types: { object: 1 } }], data, "/data", `${title}Data`, false);
  return {
    file: `schemas/events/${event}.schema.json`,
    path: "",
    because: seenIn([sightings]),
    value: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://schemas.codeqr.io/webhooks/events/${event}.schema.json`,
      title: `${title}Event`,
      description: "Delivered without documentation: say when.",
      "x-scope": "project",
      type: "object",
      properties: {
        id: { $ref: "../envelope.schema.json#/properties/id" },
        event: { type: "string", const: event, description: "Name of the event." },
        createdAt: { $ref: "../envelope.schema.json#/properties/createdAt" },
        data: { ...shape, description: "Say what it holds." },
      },
      required: ["id", "event", "createdAt", "data"],
    },
  };
}

function seenIn(findings: readonly Sightings[]): string {
  const bodies = sumOf(findings, (finding) => finding.bodies);
  return `in ${bodies} ${bodies === 1 ? "body" : "bodies"}`;
}

function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}
