import { baseUrl, dialect } from "../../scripts/contract/base-url.js";
import type { JsonSchema } from "../../scripts/contract/json-schema.js";
import type { SchemaFile } from "../../scripts/contract/schema-file.js";
import { doorFiles } from "./door-contract.js";

/** Words that some language reserves, or that a class or an object of some language already has. */
const reserved = [
  ...["abstract", "alignas", "and", "as", "assert", "async", "auto", "await", "begin", "bool", "break", "case", "catch", "chan", "char"],
  ...["class", "clone", "const", "continue", "crate", "data", "declare", "def", "default", "defer", "del", "delete", "do", "double", "dyn"],
  ...["echo", "elif", "else", "empty", "end", "ensure", "enum", "eval", "except", "export", "extends", "extern", "false", "final", "float"],
  ...[
    "fn",
    "for",
    "foreach",
    "friend",
    "from",
    "fun",
    "func",
    "function",
    "global",
    "go",
    "goto",
    "if",
    "impl",
    "implements",
    "import",
    "in",
  ],
  ...[
    "init",
    "inline",
    "instanceof",
    "int",
    "interface",
    "internal",
    "is",
    "isset",
    "lambda",
    "let",
    "list",
    "long",
    "loop",
    "macro",
    "map",
  ],
  ...["match", "mod", "module", "move", "mut", "namespace", "native", "new", "next", "nil", "None", "nonlocal", "not", "null", "object"],
  ...[
    "operator",
    "or",
    "override",
    "package",
    "pass",
    "print",
    "private",
    "protected",
    "pub",
    "public",
    "raise",
    "range",
    "record",
    "redo",
  ],
  ...["ref", "register", "rescue", "retry", "return", "sealed", "select", "self", "Self", "short", "signed", "sizeof", "static", "str"],
  ...["string", "struct", "super", "switch", "synchronized", "template", "then", "this", "throw", "throws", "trait", "true", "try", "type"],
  ...[
    "typedef",
    "typename",
    "typeof",
    "undef",
    "union",
    "unless",
    "unsafe",
    "unset",
    "until",
    "use",
    "using",
    "val",
    "value",
    "var",
    "vararg",
  ],
  ...["virtual", "void", "volatile", "when", "where", "while", "with", "xor", "yield"],
];

/** Methods that objects of some language have. */
const inherited = [
  ...["getClass", "hashCode", "equals", "notify", "wait", "finalize", "copy", "component1", "hash", "send", "freeze", "dup", "inspect"],
  ...["method", "methods", "instance_variables", "object_id", "display", "to_s", "to_h", "to_json", "toJson", "to_string", "jsonSerialize"],
  ...[
    "__init__",
    "__class__",
    "__dict__",
    "__construct",
    "__get",
    "model_config",
    "length",
    "then",
    "name",
    "key",
    "keys",
    "values",
    "items",
  ],
];

/** Names that this package gives to something of its own in some language. */
const own = [
  ...[
    "extra",
    "Extra",
    "raw",
    "Raw",
    "rest",
    "json",
    "spelling",
    "spellings",
    "decode",
    "encode",
    "parse",
    "canonicalize",
    "writer",
    "reader",
  ],
  ...[
    "field",
    "Field",
    "optional",
    "Optional",
    "issue",
    "Issue",
    "fault",
    "Fault",
    "Unset",
    "UNSET",
    "Json",
    "webhook",
    "Webhook",
    "created_at",
  ],
  ...["result", "names", "missing", "instancePath", "errors", "validate", "undefined", "arguments"],
];

/** Names that are not identifiers, or that become the same one in a language's case. */
const misshapen = [
  ...[
    "2fa",
    "1",
    "1st",
    "_",
    "__",
    "_private",
    "-",
    "x-y",
    "x_y",
    "xY",
    "XY",
    "a b",
    "a.b",
    "a/b",
    "a~b",
    "$",
    "$ref",
    "@id",
    "#",
    "%",
    "'",
    '"',
  ],
  ...["\\", "`", "status", "Status", "STATUS", "größe", "grösse", "名前", "имя", "é", "e\u0301", "ß", "😀", "key1", "key_1", "key-1"],
];

/** Every awkward name once. */
export const awkwardNames: readonly string[] = [...new Set([...reserved, ...inherited, ...own, ...misshapen])];

const kinds: readonly JsonSchema[] = [
  { type: "string" },
  { type: ["string", "null"] },
  { type: "integer" },
  { type: ["boolean", "null"] },
  { type: "string", format: "date-time" },
  { type: "array", items: { type: "string" } },
  { type: "object" },
  { type: "number" },
];

const description = "A property.";
const properties = Object.fromEntries(awkwardNames.map((name, index) => [name, { ...kinds[index % kinds.length], description }]));
const values: readonly unknown[] = ["a", null, 1, true, "2026-01-01T00:00:00.000Z", ["a"], { a: 1 }, 1.5];
const all = Object.fromEntries(awkwardNames.map((name, index) => [name, values[index % values.length]]));
/** Every third name, so that each kind occurs as a required and as an optional property. */
const required = awkwardNames.filter((_, index) => index % 3 === 0);

/** A contract of one event, whose data and one of whose objects have a property of every awkward name. */
export const awkwardFiles: readonly SchemaFile[] = [
  doorFiles[0] as SchemaFile,
  {
    path: "events/2fa.x-größe.schema.json",
    schema: {
      $schema: dialect,
      $id: `${baseUrl}events/2fa.x-größe.schema.json`,
      title: "AwkwardEvent",
      description: "Something with awkward names happened.",
      "x-scope": "project",
      type: "object",
      properties: {
        id: { $ref: "../envelope.schema.json#/properties/id" },
        event: { type: "string", const: "2fa.x-größe", description: "Name of the event." },
        createdAt: { $ref: "../envelope.schema.json#/properties/createdAt" },
        data: {
          title: "AwkwardData",
          description: "The data.",
          type: "object",
          properties: {
            thing: { $ref: "../objects/thing.schema.json" },
            kind: {
              type: "string",
              "x-known-values": ["class", "Class", "2", "-", "é", "a b", "default", "nil", "😀"],
              "x-delivered-as": ["ki-nd", "2nd", "class"],
              description: "Its kind.",
            },
          },
          required: ["thing"],
        },
      },
      required: ["id", "event", "createdAt", "data"],
    },
  },
  {
    path: "objects/thing.schema.json",
    schema: {
      $schema: dialect,
      $id: `${baseUrl}objects/thing.schema.json`,
      title: "Thing",
      description: "A thing.",
      type: "object",
      properties,
      required,
    },
  },
];

const envelope = { id: "evt_1", event: "2fa.x-größe", createdAt: "2026-01-01T00:00:00.000Z" };
const least = Object.fromEntries(required.map((name) => [name, all[name]]));

/** Bodies of the event: with every property, with the required ones, and delivered under the second of the delivered names; each with its canonical form. */
export const awkwardBodies: readonly { readonly body: object; readonly canonical: object }[] = [
  ...[all, least, { ...all, "not declared": { extra: 1 } }].map((thing) => {
    const body = { ...envelope, data: { thing, kind: "2" }, extra: 1, raw: 2 };
    return { body, canonical: body };
  }),
  {
    body: { ...envelope, data: { thing: least, class: "b", "2nd": "a" } },
    canonical: { ...envelope, data: { thing: least, class: "b", kind: "a" } },
  },
];
