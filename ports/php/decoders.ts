import { camelCase } from "../../scripts/ports/kit/casing.js";
import { appendPointer } from "../../src/json-pointer.js";
import { absentOrNull, type Presence, presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import { datesIn, type PortProperty, type PortShape, type PortType, type ScalarKind } from "../../scripts/ports/port-model.js";
import { checkedProperties, hasNulls } from "./constructor.js";
import { type Call, type Expression, expressionText } from "./expressions.js";
import { internal, listOf, native, nativeFunction, quoted, quotedAfter } from "./syntax.js";

/** The method that makes an object of decoded JSON, and is at the same time the check: the first fault is thrown. */
export function addDecoder(file: SourceFile, shape: PortShape): void {
  const { use } = file;
  const isEvent = "event" in shape;
  const path = isEvent ? [] : ["$path"];
  const fault = `${use(internal("Fault"))}::type(${["'an object'", "$json", ...path].join(", ")})`;
  if (isEvent) file.doc("@internal");
  else file.doc("Reads a decoded object; the path is its place in the body.", "@internal", "@throws Fault");
  file.line(`public static function fromJson(mixed $json, string ${isEvent ? "$raw" : "$path"}): self`).block(
    "{",
    () => {
      file.line(`$o = $json instanceof ${use(native("stdClass"))} ? (array) $json : throw ${fault};`);
      if (shape.required.length > 0)
        file.line(`${use(internal("Fault"))}::throwIfMissing(${["self::REQUIRED", "$o", ...path].join(", ")});`);
      const dates = datesIn(shape);
      file.line(dates.length === 0 ? "return new self(" : "$self = new self(");
      file.indented(() => {
        // Named, because they are checked in the order of the schema, which is not that of the constructor.
        for (const property of checkedProperties(shape)) {
          const label = `${property.name}: `;
          file.line(`${label}${expressionText(decoded(property, path, use), file.columns - label.length - ",".length)},`);
        }
        if (hasNulls(shape)) file.line(`nulls: ${use(nativeFunction("array_keys"))}($o, null, true),`);
        file.line(`extra: ${use(nativeFunction("array_diff_key"))}($o, self::NAMES),`, ...(isEvent ? ["raw: $raw,"] : []));
      });
      file.line(");");
      if (dates.length > 0)
        file.line(`$self->spellings = ${use(internal("Value"))}::spellings($o, ${listOf(dates.map(quoted))});`, "return $self;");
    },
    "}",
  );
}

/**
 * A property of the object `$o`, checked, as a native value.
 *
 * @param path The variable that holds the path of the object; none for the body itself.
 */
function decoded(property: PortProperty, path: readonly string[], use: Use): Expression {
  const { jsonName, type } = property;
  const presence = presenceOf(property);
  const name = quoted(jsonName);
  const value = `$o[${name}]`;
  const isThere = () => `${use(nativeFunction("array_key_exists"))}(${name}, $o)`;
  const fault = (method: string, ...parameters: readonly string[]) =>
    `throw ${use(internal("Fault"))}::${method}(${[...parameters, ...path].join(", ")})`;
  switch (type.kind) {
    case "any":
      return property.required ? value : `${value} ?? null`;
    case "object":
    case "array": {
      const pointer = appendPointer("", jsonName);
      const place = path.length === 0 ? quoted(pointer) : quotedAfter("$path", pointer);
      const given = property.required ? value : `${value} ?? null`;
      const isOne =
        type.kind === "object"
          ? `($v = ${given}) instanceof ${use(native("stdClass"))}`
          : `${use(nativeFunction("is_array"))}($v = ${given})`;
      const no = withoutValue(presence, isThere, fault("in", "$o", name, quoted(expectedOf(property))));
      return { anyOf: [isOne], yes: converted(type, "$v", place, use), no };
    }
    default:
      return {
        anyOf: [
          ...checks[type.kind](property.required ? value : `${value} ?? null`, use),
          ...(presence === "nullable" ? ["$v === null"] : absentOrNull(presence, "$v === null", isThere)),
        ],
        yes: "$v",
        no: fault("in", "$o", name, quoted(expectedOf(property))),
      };
  }
}

/** What an absent or null property becomes. */
function withoutValue(presence: Presence, isThere: () => string, fault: string): Expression {
  switch (presence) {
    case "required":
      return fault;
    case "nullable":
    case "optionalNullable":
      return { anyOf: ["$v === null"], yes: "null", no: fault };
    case "optional":
      return { anyOf: [isThere()], yes: fault, no: "null" };
  }
}

/** The conditions under which a value is of a type, any of them. They make `$v` the native value. */
const checks: { readonly [Kind in Exclude<ScalarKind, "any">]: (value: string, use: Use) => string[] } = {
  string: (value, use) => [`${use(nativeFunction("is_string"))}($v = ${value})`],
  "date-time": (value, use) => [`($v = ${use(internal("Value"))}::dateTime(${value})) instanceof ${use(native("DateTimeImmutable"))}`],
  integer: (value, use) => [`${use(nativeFunction("is_int"))}($v = ${use(internal("Value"))}::integer(${value}))`],
  number: (value, use) => [
    `${use(nativeFunction("is_float"))}($v = ${use(internal("Value"))}::number(${value})) && ${use(nativeFunction("is_finite"))}($v)`,
  ],
  boolean: (value, use) => [`${use(nativeFunction("is_bool"))}($v = ${value})`],
  map: (value, use) => [`($v = ${value}) instanceof ${use(native("stdClass"))}`],
};

/** What a fault says that a property must be. */
function expectedOf({ type, nullable }: PortProperty): string {
  return `${type.kind === "any" ? "anything" : expected[type.kind]}${nullable ? " or null" : ""}`;
}

const expected: { readonly [Kind in Exclude<PortType["kind"], "any">]: string } = {
  string: "a string",
  "date-time": "a date-time",
  integer: "an integer",
  number: "a number",
  boolean: "a boolean",
  map: "an object",
  object: "an object",
  array: "an array",
};

/** An object or a list as a native value; `place` is its path. */
function converted(type: PortType & { kind: "object" | "array" }, value: string, place: string, use: Use): Call {
  return type.kind === "object"
    ? { call: `${type.typeName}::fromJson`, parameters: [value, place] }
    : { call: `${use(internal("Item"))}::list`, parameters: [value, place, itemDecoder(type.items, use)] };
}

/** The function that decodes an item of a list. */
function itemDecoder(type: PortType, use: Use): string {
  if (type.kind === "object") return `${type.typeName}::fromJson(...)`;
  if (type.kind !== "array") return `${use(internal("Item"))}::${camelCase(type.kind)}(...)`;
  const { call, parameters } = converted(type, "$json", "$path", use);
  return `static fn (mixed $json, string $path): array => ${call}(${parameters.join(", ")})`;
}
