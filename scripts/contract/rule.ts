import type { SchemaNode } from "./json-schema.js";
import type { SchemaFile } from "./schema-file.js";
import type { SchemaSet } from "./schema-set.js";

/** What is wrong, where, and how to mend it. */
export interface Finding {
  readonly path: string;
  /** JSON pointer into the file. */
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
}

/** What a rule sees: one subschema at a time, and the whole set for what can only be judged together. */
interface RuleContext extends SchemaNode {
  readonly file: SchemaFile;
  readonly set: SchemaSet;
  /** Reports a fault of this subschema, or of what stands at `below`, a relative JSON pointer without its first slash. The message says how to mend it. */
  report(message: string, below?: string): void;
}

/** A convention of the schemas. */
export interface Rule {
  readonly name: string;
  check(context: RuleContext): void;
}
