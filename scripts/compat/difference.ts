import { type JsonSchema, typesOf } from "../contract/json-schema.js";

/** Something that differs from the earlier release. */
export interface ContractChange {
  /** The file, below the repository's root, that shows it. */
  readonly file: string;
  /** JSON pointer into a schema; for other files, the subject: `Link.title`. */
  readonly pointer: string;
  /** The aspect that differs. */
  readonly aspect: Aspect;
  /** The value before; undefined when there was none. */
  readonly before: unknown;
  /** The value now; undefined when there is none any longer. */
  readonly after: unknown;
  /** Title, in the earlier release, of the type that it belongs to. */
  readonly type?: string | undefined;
  /** Name of the property that it belongs to. */
  readonly property?: string | undefined;
  /** Titles of the types that were removed with it. */
  readonly lost?: readonly string[];
}

/** Aspects that are not schema keywords. */
const aspects = [
  /** A schema file that was added or removed. */
  "file",
  /** The type besides null. */
  "kind",
  /** Whether null is allowed. */
  "null",
  /** A property that was added or removed. */
  "property",
  /** A property that has a new name, and may still be delivered under its old one. */
  "renamed",
  /** Whether a property is required. */
  "required",
  /** The same for a property that no schema declares. */
  "undeclared",
  /** The order of the same members. */
  "order",
  /** Whether a shape is written inline, or the reference to it. */
  "reference",
  /** The names of a type or a property in the ports. */
  "port-name",
  /** The constants of known values in the ports. */
  "port-constants",
  /** A name that a released port does not have. */
  "port-text",
  /** A column of a table. */
  "column",
  /** A file or folder of `generated/`. */
  "artefact",
  /** Whether a body is known. */
  "body",
  /** A line of code against the earlier types. */
  "read",
  /** An entry point of the package. */
  "entry-point",
  /** A name that an entry point exports. */
  "export",
] as const;

/** One of these, or a keyword. */
export type Aspect = (typeof aspects)[number] | (string & {});

/** The aspect of a keyword: its name, but never one of our own words, so that no rule confuses the two. */
export function aspectOf(keyword: string): Aspect {
  return aspects.some((aspect) => aspect === keyword) ? `keyword ${keyword}` : keyword;
}

/** A property that was added or removed. */
export interface PropertyChange {
  readonly type: string;
  readonly required: boolean;
}

/** What a schema accepts besides null: a JSON type; or `map` for an object without declared properties, or `any`. */
export function kindOf(schema: JsonSchema): string {
  const types = typesOf(schema).filter((type) => type !== "null");
  if (types.length === 0) return schema.type === undefined ? "any" : "null";
  return types.map((type) => (type === "object" && schema.properties === undefined ? "map" : type)).join(" or ");
}

/** What a schema accepts, in words: `integer or null`. */
export function typeText(schema: JsonSchema): string {
  const kind = kindOf(schema);
  return typesOf(schema).includes("null") && kind !== "null" ? `${kind} or null` : kind;
}

/** Whether one kind accepts every value that another accepts, and more. */
export function isWider(before: unknown, after: unknown): boolean {
  return (before === "integer" && after === "number") || (before === "object" && after === "map") || after === "any";
}

/** Whether something was added. */
export function isAdded({ before, after }: ContractChange): boolean {
  return before === undefined && after !== undefined;
}

/** Whether something was removed. */
export function isRemoved({ before, after }: ContractChange): boolean {
  return before !== undefined && after === undefined;
}

/** Whether a file of the repository holds the schema of an event. */
export function isEvent(file: string): boolean {
  return file.startsWith("schemas/events/");
}

/** Whether a file of the repository holds the schema of a shared object. */
export function isObject(file: string): boolean {
  return file.startsWith("schemas/objects/");
}

/** Whether something can no longer be imported, or now can be. */
export function isOfApi(aspect: Aspect): boolean {
  return aspect === "entry-point" || aspect === "export";
}
