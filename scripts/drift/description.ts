import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { at, dereferenced, isObject, type SchemaReader, schemaReader } from "./api-schema.js";
import type { Unreadable } from "./finding.js";

/** A schema of an API description that may describe a webhook, or something in one. */
export interface Described {
  /** Where it stands: `components.schemas.LinkSchema`, `webhooks.linkClicked`. */
  readonly place: string;
  /** The name that the description gives it. */
  readonly name: string;
  readonly schema: unknown;
}

/** What an OpenAPI description says. */
export interface Description {
  readonly components: readonly Described[];
  /** The payload of each webhook. */
  readonly webhooks: readonly Described[];
  readonly read: SchemaReader;
  readonly unreadable: readonly Unreadable[];
}

const methods = ["post", "put", "patch"];

/** Reads an OpenAPI description, 3.0 or 3.1, in JSON or YAML. References outside of it are not followed. */
export function readDescription(text: string): Description {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, merge: true });
  const unreadable = document.errors.slice(0, 1).map(({ message, pos }): Unreadable => ({
    source: "spec",
    line: lineCounter.linePos(pos[0]).line,
    message: `is neither JSON nor YAML from here: ${message}`,
  }));
  const fails = (message: string): Description => ({
    components: [],
    webhooks: [],
    read: schemaReader(undefined),
    unreadable: unreadable.length > 0 ? unreadable : [{ source: "spec", line: 1, message }],
  });
  const isOpenApi = isMap(document.contents) && document.contents.items.some(({ key }) => isScalar(key) && key.value === "openapi");
  if (!isOpenApi) return fails('is no OpenAPI description: it has no "openapi" at its top');
  let root: unknown;
  try {
    root = document.toJS();
  } catch (error) {
    return fails(`has an alias that cannot be followed: ${(error as Error).message}`);
  }
  const schemas = at(root, ["components", "schemas"]);
  const components = Object.entries(isObject(schemas) ? schemas : {}).map(([name, schema]) => ({
    place: `components.schemas.${name}`,
    name,
    schema,
  }));
  // `x-webhooks` is how descriptions in OpenAPI 3.0 name them.
  const webhooks = ["webhooks", "x-webhooks"].flatMap((section) => {
    const items = at(root, [section]);
    return Object.entries(isObject(items) ? items : {}).map(([name, item]) => ({
      place: `${section}.${name}`,
      name,
      schema: payloadOf(item, root),
    }));
  });
  return { components, webhooks, read: schemaReader(root), unreadable };
}

/** The schema of what a webhook sends; undefined when the description does not say. */
function payloadOf(item: unknown, root: unknown): unknown {
  const operations = dereferenced(item, root);
  for (const method of methods) {
    const body = dereferenced(at(operations, [method, "requestBody"]), root);
    const content = at(body, ["content"]);
    if (!isObject(content)) continue;
    const type = Object.keys(content).find((name) => /json/i.test(name));
    if (type !== undefined) return at(content, [type, "schema"]);
  }
  return undefined;
}
