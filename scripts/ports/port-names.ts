import {
  type ClassType,
  type ConvenienceRenderer,
  getOptionValues,
  InputData,
  type JSONSchema,
  JSONSchemaInput,
  JSONSchemaStore,
  type Name,
  quicktypeMultiFile,
  type RenderContext,
  type RendererOptions,
  type TargetLanguage,
} from "quicktype-core";
import { baseUrl } from "../contract/base-url.js";
import { type Contract, typesIn } from "../contract/contract.js";
import { refTo } from "../contract/definitions.js";
import { mapSchema } from "../contract/json-schema.js";
import type { Naming } from "./port.js";

/** The names of a contract in a language. */
export interface PortNames {
  /** What people call the language: `C++`. */
  readonly language: string;
  /** The names of each type and of its properties, by the schema's title and the properties' names in JSON. */
  readonly types: ReadonlyMap<string, { readonly typeName: string; readonly properties: ReadonlyMap<string, string> }>;
}

/**
 * Finds names for all types and properties that are legal and usual in a language. This is all that quicktype does here: it prints nothing.
 *
 * Each event is a separate quicktype source; quicktype never sees the union, because dispatch by event name is our own code.
 */
export async function nameTypes(contract: Contract, { Language, Renderer, options }: Naming): Promise<PortNames> {
  const types = new Map<string, { typeName: string; properties: Map<string, string> }>();
  class NamingRenderer extends (Renderer as new (...args: any[]) => any) {
    protected emitSourceStructure(): void {
      const text = (name: Name) => this.names.get(name) as string;
      this.forEachNamedType(
        "none",
        (type: ClassType, name: Name) => {
          const properties = new Map<string, string>();
          this.forEachClassProperty(type, "none", (property: Name, jsonName: string) => properties.set(jsonName, text(property)));
          types.set(type.getCombinedName(), { typeName: text(name), properties });
        },
        () => {},
        () => {},
      );
    }
  }
  class NamingTarget extends (Language as new () => any) {
    protected makeRenderer(context: RenderContext, untyped: RendererOptions): ConvenienceRenderer {
      return new NamingRenderer(this, context, getOptionValues(options, untyped)) as unknown as ConvenienceRenderer;
    }
  }
  await quicktypeMultiFile({
    inputData: await inputOf(contract),
    lang: new NamingTarget() as unknown as TargetLanguage,
    combineClasses: false,
    inferBooleanStrings: false,
    inferDateTimes: false,
    inferEnums: false,
    inferIntegerStrings: false,
    inferMaps: false,
    inferUuids: false,
  });
  return { language: new Language().displayName, types };
}

/** The contract as quicktype reads it: a document for each shape, an event's name as a plain string, no annotations of ours. */
async function inputOf(contract: Contract): Promise<InputData> {
  const paths = new Map(contract.objects.map(({ title, path }) => [refTo(title), path]));
  const documents = new Map<string, JSONSchema>();
  for (const { path, schema } of typesIn(contract)) {
    const prepared = mapSchema(schema, ({ const: _const, ...node }) =>
      node.$ref === undefined ? node : { $ref: `${baseUrl}${paths.get(node.$ref)}` },
    );
    documents.set(baseUrl + path, { ...prepared, $schema: "http://json-schema.org/draft-07/schema#" } as JSONSchema);
  }
  class Store extends JSONSchemaStore {
    override async fetch(address: string): Promise<JSONSchema | undefined> {
      return documents.get(address);
    }
  }
  const input = new JSONSchemaInput(new Store());
  for (const { title, path } of contract.events) {
    await input.addSource({ name: title, uris: [baseUrl + path], schema: JSON.stringify(documents.get(baseUrl + path)) });
  }
  const data = new InputData();
  data.addInput(input);
  return data;
}
