import { snakeCase } from "../../scripts/ports/kit/casing.js";
import { appendPointer } from "../../src/json-pointer.js";
import type { Import, SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import type { PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import { quoted } from "./syntax.js";

const fault = (name: string): Import => ({ from: "._fault", name });
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
  const reads = () => file.line(...properties.flatMap((property) => readingLines(property, use)));
  file.line("", "", `def ${decoderName(typeName)}(source: ${any}${isEvent ? ", raw: bytes" : ""}) -> ${models}.${typeName}:`);
  file.indented(() => {
    file.line("if type(source) is not dict:").indented(() => file.line(`raise ${use(fault("wrong_type"))}(source, "an object")`));
    file.line("take = source.pop", `target = new(${models}.${typeName})`);
    if (properties.some(({ required }) => required)) {
      file.line("try:").indented(reads);
      file.line("except KeyError as absent:").indented(() => file.line(`raise ${use(fault("missing"))}(absent.args[0]) from None`));
    } else reads();
    file.line("target.extra = source", ...(isEvent ? ["target.raw = raw"] : []), "return target");
  });
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
    if (others.length === 0) return [`target.${name} = ${readerCall(type, taken, pointer, use)}`];
    const [first, ...rest] = others;
    const isThere = [`(value := ${taken}) is not ${first}`, ...rest.map((other) => `value is not ${other}`)].join(" and ");
    return [`if ${isThere}:`, `    value = ${readerCall(type, "value", pointer, use)}`, `target.${name} = value`];
  }
  const isWrong = [`type(value := ${taken}) is not ${native.type}`, ...others.map((other) => `value is not ${other}`)].join(" and ");
  return [
    `if ${isWrong}:`,
    type.kind === "integer"
      ? `    value = ${use(reader("integer"))}(value, ${pointer})`
      : `    raise ${use(fault("wrong_type"))}(value, ${quoted(native.description)}, ${pointer})`,
    `target.${name} = value`,
  ];
}

/** The types that Python's own type tells, at least as a rule: 1.0 is an integer, too. */
const nativeTypes: Partial<Record<PortType["kind"], { readonly type: string; readonly description: string }>> = {
  string: { type: "str", description: "a string" },
  boolean: { type: "bool", description: "a boolean" },
  integer: { type: "int", description: "an integer" },
  map: { type: "dict", description: "an object" },
};

function reader(kind: string): Import {
  return { from: kind === "date-time" ? "._date_time" : "._readers", name: `read_${kind.replace("-", "_")}` };
}

function readerCall(type: PortType, value: string, pointer: string, use: Use): string {
  switch (type.kind) {
    case "object":
      return `${use(reader("object"))}(${value}, ${pointer}, ${decoderName(type.typeName)})`;
    case "array":
      return `${use(reader("array"))}(${value}, ${pointer}, ${itemReader(type.items, use)})`;
    default:
      return `${use(reader(type.kind))}(${value}, ${pointer})`;
  }
}

function itemReader(type: PortType, use: Use): string {
  if (type.kind === "object") return decoderName(type.typeName);
  if (type.kind === "array") return `lambda items: ${use(reader("array"))}(items, "", ${itemReader(type.items, use)})`;
  return use(reader(type.kind));
}
