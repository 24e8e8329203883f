import type { SchemaNode } from "./json-schema.js";
import type { Place } from "./mistake.js";
import type { SchemaFile } from "./schema-file.js";
import type { SchemaSet } from "./schema-set.js";

/** A fault, its place, and how to fix it. */
export interface Finding extends Place {
  /** Path below the schema root. */
  readonly path: string;
  readonly rule: string;
  readonly message: string;
}

/** The input of a rule: one subschema at a time, and the whole set for checks that span files. */
interface RuleContext extends SchemaNode {
  readonly file: SchemaFile;
  readonly set: SchemaSet;
  /** Reports a fault in this subschema, or in the value at `below`, a relative JSON pointer without its first slash. The message says how to fix it. */
  report(message: string, below?: string): void;
}

/** A convention of the schemas. */
export interface Rule {
  readonly name: string;
  /** The convention in one sentence of Markdown, as the README of `schemas/` prints it. */
  readonly description: string;
  check(context: RuleContext): void;
}
