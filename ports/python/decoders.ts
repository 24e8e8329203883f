import { screamingSnakeCase, snakeCase } from "../../scripts/ports/kit/casing.js";
import { appendPointer } from "../../src/json-pointer.js";
import type { Import, SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import { datesIn, type PortProperty, type PortShape, type PortType } from "../../scripts/ports/port-model.js";
import { bracketed, quoted } from "./syntax.js";

const fault = (name: string): Import => ({ from: "._fault", name });
const extra = (name: string): Import => ({ from: "._extra", name });
const unset: Import = { from: "._unset", name: "UNSET" };

/** The name of the function that decodes a type. */
export function decoderName(typeName: string): string {
  return `decode_${snakeCase(typeName)}`;
}

/** A function that reads an object property by property and takes each out of it: what is left is what the catalogue does not know. */
export function addDecoder(file: SourceFile, shape: PortShape): void {
  const { typeName, properties } = shape;
  const { use } = file;
  const isEvent = "event" in shape;
  const models = use({ from: ".", name: "models" });
  const any = use({ from: "typing", name: "Any" });
  if (shape.required.length > 0) file.line("", "", `${requiredName(typeName)} = ${tupleText(shape.required)}`);
  file.line("", "", `def ${decoderName(typeName)}(source: dict[str, ${any}]${isEvent ? ", raw: bytes" : ""}) -> ${models}.${typeName}:`);
  file.indented(() => {
    if (shape.required.length > 0) file.line(`${use(fault("require"))}(source, ${requiredName(typeName)})`);
    file.line("take = source.pop", `target = new(${models}.${typeName})`);
    const dates = datesIn(shape);
    if (dates.length > 0) file.line(`spellings = ${use(extra("spellings_in"))}(source, ${tuple(dates)})`);
    file.line(...properties.flatMap((property) => readingLines(property, use)));
    const rest = dates.length > 0 ? `${use(extra("extra_with"))}(source, spellings)` : "source";
    file.line(`target.extra = ${rest}`, ...(isEvent ? ["target.raw = raw"] : []), "return target");
  });
}

function requiredName(typeName: string): string {
  return `_${screamingSnakeCase(typeName)}_REQUIRED`;
}

/** The lines that read a property. */
function readingLines({ jsonName, name, type, constant, required, nullable }: PortProperty, use: Use): string[] {
  const taken = required ? `take(${quoted(jsonName)})` : `take(${quoted(jsonName)}, ${use(unset)})`;
  const others = [...(nullable ? ["None"] : []), ...(required ? [] : ["UNSET"])];
  const pointer = quoted(appendPointer("", jsonName));
  // The decoder was chosen by the constant: it needs no check.
  if (type.kind === "any" || constant !== undefined) return [`target.${name} = ${taken}`];
  const native = nativeTypes[type.kind];
  if (native === undefined) {
    if (others.length === 0) return [`target.${name} = ${readerCall(type, taken, pointer, nullable, use)}`];
    const [first, ...rest] = others;
    const isThere = [`(value := ${taken}) is not ${first}`, ...rest.map((other) => `value is not ${other}`)].join(" and ");
    return [`if ${isThere}:`, `    value = ${readerCall(type, "value", pointer, nullable, use)}`, `target.${name} = value`];
  }
  const isWrong = [`type(value := ${taken}) is not ${native.type}`, ...others.map((other) => `value is not ${other}`)].join(" and ");
  return [
    `if ${isWrong}:`,
    `    raise ${use(fault("wrong_type"))}(value, ${quoted(native.description)}, ${pointer}${nullableArgument(nullable)})`,
    `target.${name} = value`,
  ];
}

/** The types that Python's own type tells. */
const nativeTypes: Partial<Record<PortType["kind"], { readonly type: string; readonly description: string }>> = {
  string: { type: "str", description: "a string" },
  boolean: { type: "bool", description: "a boolean" },
};

function reader(kind: string): Import {
  return { from: kind === "date-time" ? "._date_time" : "._readers", name: `read_${kind.replace("-", "_")}` };
}

function readerCall(type: PortType, value: string, pointer: string, nullable: boolean, use: Use): string {
  const rest = `${nullableArgument(nullable)})`;
  switch (type.kind) {
    case "object":
      return `${use(reader("object"))}(${value}, ${pointer}, ${decoderName(type.typeName)}${rest}`;
    case "array":
      return `${use(reader("array"))}(${value}, ${pointer}, ${itemReader(type.items, use)}${rest}`;
    default:
      return `${use(reader(type.kind))}(${value}, ${pointer}${rest}`;
  }
}

function nullableArgument(nullable: boolean): string {
  return nullable ? ", nullable=True" : "";
}

/** A tuple on one line if it has one member, which formatters do not break. */
function tupleText(names: readonly string[]): string {
  return names.length === 1 ? tuple(names) : bracketed("(", names.map(quoted), ")");
}

function tuple(names: readonly string[]): string {
  return `(${names.map(quoted).join(", ")}${names.length === 1 ? "," : ""})`;
}

function itemReader(type: PortType, use: Use): string {
  if (type.kind === "object") return `lambda item: ${use(reader("object"))}(item, "", ${decoderName(type.typeName)})`;
  if (type.kind === "array") return `lambda items: ${use(reader("array"))}(items, "", ${itemReader(type.items, use)})`;
  return use(reader(type.kind));
}
