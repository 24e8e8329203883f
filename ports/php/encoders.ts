import type { SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import type { PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import { hasNulls } from "./constructor.js";
import { internal, keyedArray, native, nativeFunction, quoted } from "./syntax.js";

/** The method that gives the JSON of an object. */
export function addEncoder(file: SourceFile, shape: PortShape): void {
  const { use } = file;
  const entries = (required: boolean) =>
    keyedArray(
      shape.properties.filter((property) => property.required === required).map((property) => [property.jsonName, encoded(property, use)]),
    );
  const [required, optional] = [entries(true), entries(false)];
  const parameters = ["$this->extra", required, ...(optional === "[]" ? [] : [optional]), ...(hasNulls(shape) ? ["$this->nulls"] : [])];
  file
    .doc("The JSON of the documented form, unknown properties included.")
    .line(`public function jsonSerialize(): ${use(native("stdClass"))}`)
    .block("{", () => file.line(`return ${use(internal("Json"))}::object(${parameters.join(", ")});`), "}");
}

function encoded({ name, jsonName, type, required, nullable }: PortProperty, use: Use): string {
  const value = `$this->${name}`;
  const spelling = `$this->spellings[${quoted(jsonName)}]`;
  // The encoder of date-times takes null, too.
  if (type.kind === "date-time") return `${spelling} ?? ${use(internal("Json"))}::dateTime(${value})`;
  const encoder = type.kind === "array" ? itemEncoder(type.items, use) : undefined;
  if (encoder === undefined) return value;
  const list = `${use(nativeFunction("array_map"))}(${encoder}, ${value})`;
  return `${spelling} ?? ${required && !nullable ? list : `(${value} === null ? null : ${list})`}`;
}

/** The function that encodes an item of a list; none where json_encode() does it. */
function itemEncoder(type: PortType, use: Use): string | undefined {
  if (type.kind === "date-time") return `${use(internal("Json"))}::dateTime(...)`;
  const encoder = type.kind === "array" ? itemEncoder(type.items, use) : undefined;
  return encoder && `static fn (array $items): array => ${use(nativeFunction("array_map"))}(${encoder}, $items)`;
}
