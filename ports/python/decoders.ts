import type { PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import { snake, string } from "./text.js";

/** The name of the function that decodes a type. */
export function functionOf(typeName: string): string {
  return `decode_${snake(typeName)}`;
}

/** A function that reads an object property by property and removes each from it: what remains is not in the catalogue. */
export function decoderOf({ typeName, properties }: PortShape, isEvent: boolean): string {
  const hasRequired = properties.some(({ required }) => required);
  const indent = hasRequired ? "        " : "    ";
  const reads = properties.flatMap(reading).map((line) => `${indent}${line}\n`);
  const guarded = hasRequired
    ? `    try:\n${reads.join("")}    except KeyError as absent:\n        raise missing(absent.args[0]) from None\n`
    : reads.join("");
  return `def ${functionOf(typeName)}(source: Any${isEvent ? ", raw: bytes" : ""}) -> models.${typeName}:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.${typeName})
${guarded}    target.extra = source
${isEvent ? "    target.raw = raw\n" : ""}    return target
`;
}

/** The lines that read a property. */
function reading({ jsonName, name, type, constant, required, nullable }: PortProperty): string[] {
  const taken = required ? `take(${string(jsonName)})` : `take(${string(jsonName)}, UNSET)`;
  const others = [...(nullable ? ["None"] : []), ...(required ? [] : ["UNSET"])];
  const pointer = string(`/${jsonName.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  // The decoder was chosen by this constant, so it needs no check.
  if (type.kind === "any" || constant !== undefined) return [`target.${name} = ${taken}`];
  const plain = plainTypes[type.kind];
  if (plain === undefined) {
    if (others.length === 0) return [`target.${name} = ${reader(type, taken, pointer)}`];
    const [first, ...rest] = others;
    const isThere = [`(value := ${taken}) is not ${first}`, ...rest.map((other) => `value is not ${other}`)].join(" and ");
    return [`if ${isThere}:`, `    value = ${reader(type, "value", pointer)}`, `target.${name} = value`];
  }
  const [pythonType, description] = plain;
  const isWrong = [`type(value := ${taken}) is not ${pythonType}`, ...others.map((other) => `value is not ${other}`)].join(" and ");
  return [
    `if ${isWrong}:`,
    type.kind === "integer"
      ? `    value = read_integer(value, ${pointer})`
      : `    raise wrong_type(value, ${string(description)}, ${pointer})`,
    `target.${name} = value`,
  ];
}

/** The types that Python's own type decides on its own, or usually does: 1.0 is an integer too. */
const plainTypes: Partial<Record<PortType["kind"], [pythonType: string, description: string]>> = {
  string: ["str", "a string"],
  boolean: ["bool", "a boolean"],
  integer: ["int", "an integer"],
  map: ["dict", "an object"],
};

function reader(type: PortType, value: string, pointer: string): string {
  switch (type.kind) {
    case "object":
      return `read_object(${value}, ${pointer}, ${functionOf(type.typeName)})`;
    case "array":
      return `read_array(${value}, ${pointer}, ${itemReader(type.items)})`;
    default:
      return `${itemReader(type)}(${value}, ${pointer})`;
  }
}

function itemReader(type: PortType): string {
  if (type.kind === "object") return functionOf(type.typeName);
  if (type.kind === "array") return `lambda items: read_array(items, "", ${itemReader(type.items)})`;
  return `read_${type.kind.replace("-", "_")}`;
}
