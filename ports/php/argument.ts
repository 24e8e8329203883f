import type { PortProperty, PortType } from "../../scripts/ports/port-model.js";
import { fits, quoted } from "./php-text.js";

/**
 * The argument that a property is read into: checked, and turned into a native value.
 *
 * `path` is the variable that holds the path of the property's object; the body itself has none.
 */
export function argument(property: PortProperty, path?: "$path"): string {
  const { jsonName, required, nullable, type } = property;
  const name = quoted(jsonName);
  const value = `$o[${name}]`;
  const last = path === undefined ? "" : `, ${path}`;
  const isThere = `array_key_exists(${name}, $o)`;
  if (type.kind === "any")
    return required ? ternary([isThere], value, `throw Fault::missing(${name}${last})`) : `            ${value} ?? null,\n`;
  const fault = `throw Fault::in($o, ${name}, ${quoted(expected(type))}${last})`;
  if (type.kind === "object" || type.kind === "array") {
    const orNull = required ? (nullable ? operand(isThere, "null", fault) : fault) : nullable ? "null" : operand(isThere, fault, "null");
    return ternary([`isset(${value})`], reader(type, value, pathText(jsonName, path)), orNull);
  }
  const orNull = required ? (nullable ? [`$v === null && ${isThere}`] : []) : [nullable ? "$v === null" : `!${isThere}`];
  return ternary([...check(type, `${value} ?? null`), ...orNull], "$v", fault);
}

/** A condition, the expression when it holds, and the expression when it does not, as the operand of another condition. */
function operand(condition: string, yes: string, no: string): string {
  const line = `(${condition} ? ${yes} : ${no})`;
  const pad = "    ".repeat(5);
  return fits(`? ${line},`, 4) ? line : `(${condition}\n${pad}? ${yes}\n${pad}: ${no})`;
}

/** An argument: conditions, its value if any of them holds, and its value if none does. */
function ternary(conditions: readonly string[], yes: string, no: string): string {
  const condition = conditions.join(" || ");
  const line = `${condition} ? ${yes} : ${no}`;
  if (!line.includes("\n") && fits(`${line},`, 3)) return `            ${line},\n`;
  const pad = `\n${"    ".repeat(4)}`;
  return `            ${fits(condition, 3) ? condition : conditions.join(`${pad}|| `)}${pad}? ${yes}${pad}: ${no},\n`;
}

/** The path of a property: a literal, or a string with the path of the object in it. */
function pathText(jsonName: string, path: "$path" | undefined): string {
  const pointer = `/${jsonName.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return path === undefined ? quoted(pointer) : `"${path}${pointer.replace(/[\\"$]/g, "\\$&")}"`;
}

function expected({ kind }: PortType): string {
  switch (kind) {
    case "object":
    case "map":
      return "an object";
    case "array":
    case "integer":
      return `an ${kind}`;
    default:
      return `a ${kind}`;
  }
}

/** Conditions, any of which shows that a value has the type; they set `$v` to the native value. */
function check({ kind }: PortType, value: string): string[] {
  switch (kind) {
    case "date-time":
      return [`($v = Value::dateTime(${value})) instanceof DateTimeImmutable`];
    case "integer":
      return [`is_int($v = ${value})`, "is_int($v = Value::integer($v))"];
    case "number":
      return [`is_float($v = Value::number(${value})) && is_finite($v)`];
    case "boolean":
      return [`is_bool($v = ${value})`];
    case "map":
      return [`($v = ${value}) instanceof stdClass`];
    default:
      return [`is_string($v = ${value})`];
  }
}

/** The expression that reads an object or a list at a path. */
function reader(type: PortType & { kind: "object" | "array" }, value: string, path: string): string {
  if (type.kind === "object") return `${type.typeName}::fromJson(${value}, ${path})`;
  const parts = [value, path, itemReader(type.items)];
  const line = `Item::list(${parts.join(", ")})`;
  const pad = `\n${"    ".repeat(4)}`;
  return fits(`? ${line}`, 4) ? line : `Item::list(${parts.map((part) => `${pad}    ${part},`).join("")}${pad})`;
}

/** The function that reads an item of a list. */
function itemReader(type: PortType): string {
  switch (type.kind) {
    case "object":
      return `${type.typeName}::fromJson(...)`;
    case "array":
      return `static fn (mixed $json, string $path): array => ${reader(type, "$json", "$path")}`;
    case "date-time":
      return "Item::dateTime(...)";
    default:
      return `Item::${type.kind}(...)`;
  }
}
