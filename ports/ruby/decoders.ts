import { appendPointer } from "../../src/json-pointer.js";
import { absentOrNull, presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { datesIn, type PortProperty, type PortShape, type PortType } from "../../scripts/ports/port-model.js";
import { anyOf, statementIf, statementUnless } from "./conditions.js";
import { indented, quoted, quotedAfter } from "./syntax.js";

/** The method that checks the JSON of an object, property by property, and puts values of Ruby in the place of JSON's. */
export function addDecoder(file: SourceFile, shape: PortShape): void {
  const isEvent = "event" in shape;
  file.doc("", "@api private").block(
    `def self.decode(value, ${isEvent ? "raw" : "path"})`,
    () => {
      const path = isEvent ? [] : ["path"];
      const dates = datesIn(shape).map(quoted);
      const own = ["value", ...(isEvent ? ["raw"] : []), ...(dates.length === 0 ? [] : ["spellings"])];
      if (shape.required.length > 0) file.line(`demand(${["value", ...path].join(", ")})`);
      if (dates.length > 0) file.line(...bracketedCall("spellings = Kind::DateTime.spellings", ["value", ...dates], file.columns));
      if (shape.required.length > 0 || dates.length > 0) file.line("");
      const decodings = shape.properties.flatMap((property) => decodingSteps(property, path, file.columns));
      addSteps(file, [...decodings, { statement: `holding(${own.join(", ")})` }]);
    },
    "end",
  );
}

/** A call on one line, or with a line for its parameters. */
function bracketedCall(call: string, parameters: readonly string[], columns: number): string[] {
  const line = `${call}(${parameters.join(", ")})`;
  return line.length <= columns ? [line] : [`${call}(`, indented(parameters.join(", ")), ")"];
}

/** A statement of a decoder. */
interface Step {
  /** What reads the value that the statement looks at. */
  readonly read?: string;
  readonly statement: string;
  /** Whether it is one line that raises a fault or does nothing. */
  readonly isGuard?: boolean;
}

/** Adds steps with empty lines between them; but a guard that reads nothing follows another guard at once. */
function addSteps(file: SourceFile, steps: readonly Step[]): void {
  steps.forEach(({ read, statement, isGuard }, index) => {
    const previous = steps[index - 1];
    const isInRow = previous?.isGuard && isGuard && read === undefined;
    if (previous !== undefined && !isInRow) file.line("");
    file.line(...(read === undefined ? [] : [read]), statement);
  });
}

/**
 * The steps that check a property, and convert it where JSON has no value of its type.
 *
 * @param path The variable that holds the path of the object; none for the body itself.
 * @param columns The most characters of a line.
 */
function decodingSteps(property: PortProperty, path: readonly string[], columns: number): Step[] {
  const { jsonName, type } = property;
  const { expected, isOfType, decode } = kinds[type.kind];
  const presence = presenceOf(property);
  const name = quoted(jsonName);
  const slot = `value[${name}]`;
  const isThere = `value.key?(${name})`;
  const fault = `Fault.${property.nullable ? "in_nullable" : "in"}(${["value", name, expected, ...path].join(", ")})`;
  const guard = (sound: readonly string[]): Step => {
    const statement = statementUnless(sound, `raise ${fault}`, columns);
    return { statement, isGuard: !statement.includes("\n") };
  };
  if (type.kind === "any") return [];
  // A value that is looked at once needs no variable.
  if (presence === "required" && (type.kind === "string" || type.kind === "map")) return [guard(isOfType(slot))];
  const read = `v = ${slot}`;
  const withoutValue = absentOrNull(presence, "v.nil?", () => isThere);
  // Most of what may be absent is: that is looked at first.
  const sound = property.required ? [...isOfType("v"), ...withoutValue] : [...withoutValue, ...isOfType("v")];
  // What decodes a value checks it, too.
  if (decode !== undefined) {
    const decoding = `${decode}(v) || raise(${fault})`;
    const line = `${slot} = ${decoding}`;
    // It may be in a block of a condition.
    const assignment = line.length <= columns - 2 ? line : `${slot} =\n${indented(decoding)}`;
    return [{ read, statement: statementUnless(sound, assignment, columns) }];
  }
  const check = { read, ...guard(sound) };
  if (type.kind !== "object" && type.kind !== "array") return [check];
  const pointer = appendPointer("", jsonName);
  const place = path[0] === undefined ? quoted(pointer) : quotedAfter(path[0], pointer);
  const conversion = `${slot} = ${converted(type, "v", place)}`;
  return [check, { statement: presence === "required" ? conversion : statementIf("v", conversion, columns) }];
}

/** A checked value as Ruby has it. `depth` says in how many lists it is. */
function converted(type: PortType, value: string, path: string, depth = 0): string {
  if (type.kind === "object") return `${type.typeName}.decode(${value}, ${path})`;
  if (type.kind !== "array") return value;
  if (type.items.kind === "any") return `${value}.freeze`;
  const [item, at] = depth === 0 ? (["item", "at"] as const) : ([`item${depth}`, `at${depth}`] as const);
  return `Kind.list(${value}, ${path}) do |${item}, ${at}|\n${indented(decodedItem(type.items, item, at, depth + 1))}\nend`;
}

/** An item of a list, checked, as Ruby has it. */
function decodedItem(type: PortType, item: string, at: string, depth: number): string {
  const { expected, isOfType, decode } = kinds[type.kind];
  const fault = `Fault.type(${expected}, ${item}, ${at})`;
  if (decode !== undefined) return `${decode}(${item}) || raise(${fault})`;
  return `raise ${fault} unless ${anyOf(isOfType(item))}\n\n${converted(type, item, at, depth)}`;
}

/** How values of a type are told and decoded. */
interface Kind {
  /** The class by which a Fault names what is expected. */
  readonly expected: string;
  /** The conditions under which a value is of the type and need not be decoded, any of them. */
  isOfType(value: string): readonly string[];
  /** The method that decodes another value, or gives nil. */
  readonly decode?: string;
}

function instanceOf(...classes: readonly [string, ...string[]]): Kind {
  return { expected: classes[0], isOfType: (value) => classes.map((name) => `${value}.is_a?(${name})`) };
}

const kinds: { readonly [K in PortType["kind"]]: Kind } = {
  string: instanceOf("String"),
  "date-time": { expected: "Time", isOfType: () => [], decode: "Kind::DateTime.decode" },
  integer: { expected: "Integer", isOfType: () => [], decode: "Kind.integer" },
  number: { expected: "Float", isOfType: (value) => [`${value}.is_a?(Numeric) && ${value}.finite?`] },
  boolean: instanceOf("TrueClass", "FalseClass"),
  map: instanceOf("Hash"),
  any: instanceOf("Object"),
  object: instanceOf("Hash"),
  array: instanceOf("Array"),
};
