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
import { type Contract, type EventType, typesIn } from "../contract/contract.js";
import { refTo, resolve, titleOfRef } from "../contract/definitions.js";
import { isNullable, type JsonSchema, mapSchema, walk } from "../contract/json-schema.js";
import { type Read, readsOf } from "../payloads/reads.js";
import { type PortEvent, type PortModel, type PortProperty, type PortShape, portTypeOf } from "./port-model.js";

/** A file of a port: its path below the port's folder, and its text. */
export interface PortFile {
  readonly path: string;
  readonly text: string;
}

/** The properties that lead from an event to a value. */
export type PropertyPath = readonly PortProperty[];

/** quicktype's classes for a language, and how we print it. */
export interface PortLanguage {
  // quicktype's own classes for the language. Their constructors differ, and their common members are protected: hence the `any`.
  readonly Language: new () => TargetLanguage;
  readonly Renderer: new (...args: any[]) => ConvenienceRenderer;
  readonly options: any;
  print(model: PortModel): readonly PortFile[];
  /** The few lines that parse `body`, tell an event from the others, and read from it. They read only required text and integers. */
  usage(event: PortEvent, reads: readonly PropertyPath[]): string;
}

/** A port as it is printed. */
export interface RenderedPort {
  /** What people call the language: `C++`. */
  readonly language: string;
  readonly files: readonly PortFile[];
  /** The code that handles each event, by the event's name. */
  readonly usage: Readonly<Record<string, string>>;
}

/**
 * Prints a port: quicktype builds the graph of types and finds names that are legal and usual in the language; the text is ours.
 *
 * Each event is a separate quicktype source; it never sees the union, because dispatch by event name is our own code.
 */
export async function renderPort(contract: Contract, { Language, Renderer, options, print, usage }: PortLanguage): Promise<RenderedPort> {
  let usages: RenderedPort["usage"] = {};
  class PortRenderer extends (Renderer as new (...args: any[]) => any) {
    protected emitSourceStructure(): void {
      const names = new Map<string, { typeName: string; properties: Map<string, string> }>();
      const text = (name: Name) => this.names.get(name) as string;
      this.forEachNamedType(
        "none",
        (type: ClassType, name: Name) => {
          const properties = new Map<string, string>();
          this.forEachClassProperty(type, "none", (property: Name, jsonName: string) => properties.set(jsonName, text(property)));
          names.set(type.getCombinedName(), { typeName: text(name), properties });
        },
        () => {},
        () => {},
      );
      const model = modelOf(contract, names);
      usages = Object.fromEntries(
        model.events.map((event, index) => {
          const reads = readsOf(contract.events[index] as EventType, contract);
          return [
            event.event,
            usage(
              event,
              reads.map((read) => propertiesOn(read, event, model)),
            ),
          ];
        }),
      );
      for (const file of print(model)) {
        this.initializeEmitContextForFilename(file.path);
        for (const line of file.text.replace(/\n$/, "").split("\n")) this.emitLine(line);
        this.finishFile(file.path);
      }
    }
  }
  class PortTarget extends (Language as new () => any) {
    protected makeRenderer(context: RenderContext, untyped: RendererOptions): ConvenienceRenderer {
      return new PortRenderer(this, context, getOptionValues(options, untyped)) as unknown as ConvenienceRenderer;
    }
  }
  const files = await quicktypeMultiFile({
    inputData: await inputOf(contract),
    lang: new PortTarget() as unknown as TargetLanguage,
    combineClasses: false,
    inferBooleanStrings: false,
    inferDateTimes: false,
    inferEnums: false,
    inferIntegerStrings: false,
    inferMaps: false,
    inferUuids: false,
  });
  return {
    language: new Language().displayName,
    files: [...files].map(([path, { lines }]) => ({ path, text: `${lines.join("\n").trimEnd()}\n` })),
    usage: usages,
  };
}

/** The model's properties along a path of JSON names. */
function propertiesOn(read: Read, event: PortEvent, { shapes }: PortModel): PropertyPath {
  let shape: PortShape | undefined = event;
  return read.map((name) => {
    const property = shape?.properties.find(({ jsonName }) => jsonName === name);
    if (property === undefined) throw new Error(`${event.event} has no /${read.join("/")}`);
    const { type } = property;
    shape = type.kind === "object" ? shapes.find(({ title }) => title === type.title) : undefined;
    return property;
  });
}

/** The contract as quicktype reads it: a document for each shape, an event's name as a plain string, without our annotations. */
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

type Names = ReadonlyMap<string, { readonly typeName: string; readonly properties: ReadonlyMap<string, string> }>;

function modelOf(contract: Contract, names: Names): PortModel {
  const typeNameOf = (title: string) => {
    const found = names.get(title)?.typeName;
    if (found === undefined) throw new Error(`quicktype knows no type ${title}`);
    return found;
  };
  const shapes = new Map<string, PortShape>();
  const shapeOf = (schema: JsonSchema): PortShape => ({
    title: schema.title ?? "",
    typeName: typeNameOf(schema.title ?? ""),
    description: schema.description ?? "",
    properties: Object.entries(schema.properties ?? {}).map(([jsonName, property]) => propertyOf(jsonName, property, schema)),
  });
  const propertyOf = (jsonName: string, property: JsonSchema, owner: JsonSchema): PortProperty => {
    const resolved = resolve(property, contract);
    const name = names.get(owner.title ?? "")?.properties.get(jsonName);
    if (name === undefined) throw new Error(`quicktype knows no property ${jsonName} of ${owner.title}`);
    return {
      jsonName,
      name,
      description: resolved.description ?? "",
      required: owner.required?.includes(jsonName) ?? false,
      nullable: resolved.type === undefined ? property.$ref === undefined : isNullable(resolved),
      type: typeOf(property),
      ...(property.const === undefined ? {} : { constant: property.const }),
      ...(property["x-known-values"] === undefined ? {} : { knownValues: property["x-known-values"] }),
    };
  };
  const typeOf = (schema: JsonSchema): ReturnType<typeof portTypeOf> => portTypeOf(schema, resolve(schema, contract), typeNameOf, typeOf);

  /** Adds the objects that a schema needs, innermost first. */
  const add = (schema: JsonSchema): void => {
    for (const { schema: node } of walk(schema)) {
      const target = node.$ref === undefined ? node : contract.objects.find(({ title }) => title === titleOfRef(node.$ref ?? ""))?.schema;
      if (target === undefined || target.title === undefined || target.properties === undefined || shapes.has(target.title)) continue;
      if (target !== schema) add(target);
    }
    if (schema.title !== undefined && schema.properties !== undefined && !shapes.has(schema.title))
      shapes.set(schema.title, shapeOf(schema));
  };
  for (const { schema } of contract.events) add(schema);
  const events: PortEvent[] = contract.events.map(({ title, name, delivered }) => ({
    ...(shapes.get(title) as PortShape),
    event: name,
    delivered,
  }));
  const eventTitles = new Set(events.map(({ title }) => title));
  return { shapes: [...shapes.values()].filter(({ title }) => !eventTitles.has(title)), events };
}
