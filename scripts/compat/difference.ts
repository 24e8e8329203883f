import { escapePointer, type JsonSchema, typesOf } from "../contract/json-schema.js";

/** Something that is not as it was in the earlier release. */
export interface Difference {
  /** The file below the repository's root in which it is seen. */
  readonly file: string;
  /** JSON pointer into a schema; of other files, what it is about: `Link.title`. */
  readonly pointer: string;
  /** What differs. */
  readonly aspect: Aspect;
  /** How it was; undefined when there was nothing. */
  readonly before: unknown;
  /** How it is; undefined when there is nothing any more. */
  readonly after: unknown;
  /** Title of the type that it belongs to, as the earlier release called it. */
  readonly type?: string | undefined;
  /** Name of the property that it belongs to. */
  readonly property?: string | undefined;
  /** Titles of the types that went with it. */
  readonly lost?: readonly string[];
}

/** What differs where it is no keyword of a schema. */
const aspects = [
  /** A schema file that came or went. */
  "file",
  /** The type beside null. */
  "kind",
  /** Whether null is allowed. */
  "null",
  /** A property that came or went. */
  "property",
  /** A property that has another name, and may be delivered under the one that it had. */
  "renamed",
  /** Whether a property must be there. */
  "required",
  /** The same of one that no schema declares. */
  "undeclared",
  /** In which order the same members stand. */
  "order",
  /** Whether a shape is written out, or where it is. */
  "reference",
  /** The names of a type or a property in the ports. */
  "port-name",
  /** The constants of known values in the ports. */
  "port-constants",
  /** A name that a released port does not have. */
  "port-text",
  /** A file or folder of `generated/`. */
  "artefact",
  /** Whether a body is known. */
  "body",
  /** A line of code against the earlier types. */
  "read",
  /** An entry point of the package. */
  "entry-point",
  /** What an entry point exports. */
  "export",
] as const;

/** One of these, or a keyword. */
export type Aspect = (typeof aspects)[number] | (string & {});

/** The aspect that a keyword is: its name, which is never one of our own words, lest a rule take it for that. */
export function aspectOf(keyword: string): Aspect {
  return aspects.some((aspect) => aspect === keyword) ? `keyword ${keyword}` : keyword;
}

/** A property that came or went. */
export interface PropertyChange {
  readonly type: string;
  readonly required: boolean;
}

/** What a schema takes beside null: a JSON type; or `map` for an object without declared properties, or `any`. */
export function kindOf(schema: JsonSchema): string {
  const types = typesOf(schema).filter((type) => type !== "null");
  if (types.length === 0) return schema.type === undefined ? "any" : "null";
  return types.map((type) => (type === "object" && schema.properties === undefined ? "map" : type)).join(" or ");
}

/** What a schema takes, in words: `integer or null`. */
export function typeText(schema: JsonSchema): string {
  const kind = kindOf(schema);
  return typesOf(schema).includes("null") && kind !== "null" ? `${kind} or null` : kind;
}

/** The JSON pointer of what stands at `names` below `pointer`. */
export function below(pointer: string, ...names: string[]): string {
  return [pointer, ...names.map(escapePointer)].join("/");
}

/** Whether one kind takes every value that another one takes, and more. */
export function isWider(before: unknown, after: unknown): boolean {
  return (before === "integer" && after === "number") || (before === "object" && after === "map") || after === "any";
}

/** Whether a file of the repository holds the schema of an event. */
export function isEvent(file: string): boolean {
  return file.startsWith("schemas/events/");
}

/** Whether a file of the repository holds the schema of a shared object. */
export function isObject(file: string): boolean {
  return file.startsWith("schemas/objects/");
}

/** Whether something can be imported no more, or can only now. */
export function isOfApi(aspect: Aspect): boolean {
  return aspect === "entry-point" || aspect === "export";
}
