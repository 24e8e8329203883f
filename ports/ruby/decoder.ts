import type { PortProperty, PortType } from "../../scripts/ports/port-model.js";
import { fits, indent, literal } from "./layout.js";

/** How deeply a decoder's statements are nested in their file. */
const levels = 4;

/** The method that checks the JSON of an object, property by property, and replaces JSON's values with Ruby's. */
export function decoder(properties: readonly PortProperty[], parent: "Record" | "Event"): string {
  const [parameter, path, held] = parent === "Event" ? ["raw", undefined, "value, raw"] : ["path", "path", "value"];
  const statements = properties.map((property) => decoding(property, path)).filter((text) => text !== "");
  const body = [...statements, `holding(${held})`].reduce(
    (above, text) => `${above}${isGuard(above) && text.startsWith("raise ") ? "\n" : "\n\n"}${text}`,
  );
  return `# @api private\ndef self.decode(value, ${parameter})\n${indent(body)}\nend`;
}

/** Whether the last line is a guard: only another guard may follow it without a blank line. */
function isGuard(text: string): boolean {
  return text.slice(text.lastIndexOf("\n") + 1).startsWith("raise ");
}

/** The statements that check a property, and convert it where JSON does not have its type. `path` is the variable that holds the object's path. */
function decoding(property: PortProperty, path: string | undefined): string {
  const { jsonName, required, nullable, type } = property;
  const name = literal(jsonName);
  const slot = `value[${name}]`;
  const read = `v = ${slot}\n`;
  const fault = `Fault.in(value, ${name}, ${expected(type)}${path === undefined ? "" : `, ${path}`})`;
  switch (type.kind) {
    case "any":
      return required ? unless(`raise ${fault}`, `value.key?(${name})`) : "";
    case "date-time":
      return read + unless(`${slot} = Kind::DateTime.decode(v) || raise(${fault})`, sound(property));
    case "integer":
      return read + unless(`${slot} = Kind.integer(v) || raise(${fault})`, sound(property, "v.is_a?(Integer)"));
    case "object":
    case "array": {
      const pointer = literal(`/${jsonName.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      const converted = converting(type, "v", path === undefined ? pointer : `"#{${path}}${pointer.slice(1)}`);
      const check = unless(`raise ${fault}`, sound(property, ofType(type, "v")));
      const conversion = `${slot} = ${converted}`;
      return `${read}${check}\n\n${required && !nullable ? conversion : onlyWhen("if", "v", conversion)}`;
    }
    default:
      // A value that is read once needs no variable.
      return required && !nullable && (type.kind === "string" || type.kind === "map")
        ? unless(`raise ${fault}`, ofType(type, slot))
        : read + unless(`raise ${fault}`, sound(property, ofType(type, "v")));
  }
}

/** The condition for leaving `v` as it is: it has the right type, or is null or absent where that is allowed. */
function sound({ jsonName, required, nullable }: PortProperty, isOfType?: string): string {
  const isThere = `value.key?(${literal(jsonName)})`;
  const isNull = `v.nil? && ${isThere}`;
  const isType = isOfType === undefined ? [] : [isOfType];
  // Most optional properties are absent.
  return anyOf(required ? (nullable ? [...isType, isNull] : isType) : [nullable ? "v.nil?" : `!${isThere}`, ...isType]);
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length < 2 ? conditions.join("") : conditions.map((one) => (one.includes("&&") ? `(${one})` : one)).join(" || ");
}

/** A statement to run unless a condition holds. */
function unless(statement: string, condition: string): string {
  if (condition === "") return statement;
  return condition.startsWith("!") && !condition.includes(" || ")
    ? onlyWhen("if", condition.slice(1), statement)
    : onlyWhen("unless", condition, statement);
}

/** A statement with its condition after it, or around it where the line would be too long. */
function onlyWhen(word: "if" | "unless", condition: string, statement: string): string {
  const line = `${statement} ${word} ${condition}`;
  return !statement.includes("\n") && fits(line, levels) ? line : `${word} ${condition}\n${indent(statement)}\nend`;
}

/** The condition that a decoded JSON value has a type. */
function ofType({ kind }: PortType, v: string): string {
  switch (kind) {
    case "boolean":
      return `${v}.is_a?(TrueClass) || ${v}.is_a?(FalseClass)`;
    case "number":
      return `${v}.is_a?(Numeric) && ${v}.finite?`;
    default:
      return `${v}.is_a?(${classOf(kind)})`;
  }
}

/** The expression that converts a checked value at a path to Ruby; `depth` is the number of lists around it. */
function converting(type: PortType, v: string, path: string, depth = 0): string {
  if (type.kind === "object") return `${type.typeName}.decode(${v}, ${path})`;
  if (type.kind !== "array") return v;
  if (type.items.kind === "any") return `${v}.freeze`;
  const [item, at] = depth === 0 ? ["item", "at"] : [`item${depth}`, `at${depth}`];
  return `Kind.list(${v}, ${path}) do |${item}, ${at}|\n${indent(reading(type.items, item, at, depth + 1))}\nend`;
}

/** The statements that check an item of a list and return its Ruby value. */
function reading(type: PortType, item: string, at: string, depth: number): string {
  const fault = `Fault.type(${expected(type)}, ${item}, ${at})`;
  switch (type.kind) {
    case "date-time":
      return `Kind::DateTime.decode(${item}) || raise(${fault})`;
    case "integer":
      return `Kind.integer(${item}) || raise(${fault})`;
    default:
      return `raise ${fault} unless ${ofType(type, item)}\n\n${converting(type, item, at, depth)}`;
  }
}

/** The class that a Fault uses to name the expected type. */
function expected({ kind }: PortType): string {
  switch (kind) {
    case "date-time":
      return "Time";
    case "boolean":
      return "TrueClass";
    case "number":
      return "Float";
    default:
      return classOf(kind);
  }
}

function classOf(kind: PortType["kind"]): string {
  switch (kind) {
    case "string":
      return "String";
    case "integer":
      return "Integer";
    case "array":
      return "Array";
    case "any":
      return "Object";
    default:
      return "Hash";
  }
}
