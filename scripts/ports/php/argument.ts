import type { PortProperty, PortType } from "../port-model.js";
import { fits, quoted } from "./php-text.js";

/** The argument that a property is read into: checked, and turned into a native value. */
export function argument(property: PortProperty): string {
  const { required, nullable, type } = property;
  const name = quoted(property.jsonName);
  const value = `$o[${name}]`;
  if (type.kind === "any")
    return ternary(
      property.name,
      required ? [`array_key_exists(${name}, $o)`, value, `throw Fault::missing(${name})`] : [`${value} ?? null`],
    );
  if (type.kind === "object" || type.kind === "array") {
    const read = required ? (nullable ? "requiredNullable" : "required") : nullable ? "optionalNullable" : "optional";
    return ternary(property.name, [`Nested::${read}($o, ${name}, ${reader(type)})`]);
  }
  const fault = `throw Fault::in($o, ${name}, ${quoted(expected(type))})`;
  if (required && !nullable) return ternary(property.name, [check(type, `${value} ?? null`), "$v", fault]);
  const isThere = `array_key_exists(${name}, $o)`;
  const orNull = required ? operand(isThere, "null", `throw Fault::missing(${name})`) : nullable ? "null" : operand(isThere, fault, "null");
  return ternary(property.name, [`isset(${value})`, operand(check(type, value), "$v", fault), orNull]);
}

/** A condition, what stands for it, and what stands for its opposite, as the operand of another condition. */
function operand(condition: string, yes: string, no: string): string {
  const line = `(${condition} ? ${yes} : ${no})`;
  const pad = "    ".repeat(5);
  return fits(`? ${line},`, 4) ? line : `(${condition}\n${pad}? ${yes}\n${pad}: ${no})`;
}

/** A named argument: an expression, or a condition, what stands for it, and what stands for its opposite. */
function ternary(name: string, [condition, ...parts]: readonly [string, ...string[]]): string {
  const operands = parts.map((part, index) => `${index === 0 ? "?" : ":"} ${part}`);
  const line = [`${name}: ${condition}`, ...operands].join(" ");
  if (!line.includes("\n") && fits(`${line},`, 3)) return `            ${line},\n`;
  return `            ${[`${name}: ${condition}`, ...operands].join("\n                ")},\n`;
}

function expected({ kind }: PortType): string {
  switch (kind) {
    case "map":
      return "an object";
    case "integer":
      return "an integer";
    default:
      return `a ${kind}`;
  }
}

/** What tells that a value is of a type, and makes `$v` the native value. */
function check({ kind }: PortType, value: string): string {
  switch (kind) {
    case "date-time":
      return `($v = Value::dateTime(${value})) instanceof DateTimeImmutable`;
    case "integer":
      return `is_int($v = ${value}) || is_int($v = Value::integer($v))`;
    case "number":
      return `is_float($v = Value::number(${value})) && is_finite($v)`;
    case "boolean":
      return `is_bool($v = ${value})`;
    case "map":
      return `($v = ${value}) instanceof stdClass`;
    default:
      return `is_string($v = ${value})`;
  }
}

/** What reads an object, a list, or an item of a list. */
function reader(type: PortType): string {
  switch (type.kind) {
    case "object":
      return `${type.typeName}::fromJson(...)`;
    case "array":
      return `Nested::list(${reader(type.items)})`;
    case "date-time":
      return "Item::dateTime(...)";
    default:
      return `Item::${type.kind}(...)`;
  }
}
