import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { datesIn, type PortEvent, type PortShape } from "../../scripts/ports/port-model.js";
import { addConstructor, addEventConstructor } from "./constructor.js";
import { addDecoder } from "./decoders.js";
import { addEncoder } from "./encoders.js";
import { addKnownValues } from "./known-values.js";
import { nameSet, native, quoted } from "./syntax.js";

/** The class of an object. */
export function addObject(file: SourceFile, shape: PortShape): void {
  file.doc(shape.description).line(`final class ${shape.typeName} implements ${file.use(native("JsonSerializable"))}`);
  file.block("{", () => addMembers(file, shape, addConstructor), "}");
}

/** The class of an event. */
export function addEvent(file: SourceFile, event: PortEvent): void {
  file.doc(event.description).line(`final class ${event.typeName} extends WebhookEvent`);
  file.block(
    "{",
    () => {
      file.doc("The event's name.").line(`public const NAME = ${quoted(event.event)};`, "");
      addMembers(file, event, addEventConstructor);
    },
    "}",
  );
}

function addMembers(file: SourceFile, shape: PortShape, addOwnConstructor: typeof addConstructor): void {
  addKnownValues(file, shape);
  file.line(`private const NAMES = ${nameSet(shape.properties.map(({ jsonName }) => jsonName))};`, "");
  if (shape.required.length > 0) file.line(`private const REQUIRED = ${nameSet(shape.required)};`, "");
  if (!("event" in shape) && datesIn(shape).length > 0)
    file
      .doc(
        "Date-times that CodeQR would have written in another way, as they came: they are written so again.",
        "@var array<string, mixed>",
      )
      .line("private array $spellings = [];", "");
  file.separated([addOwnConstructor, addDecoder, addEncoder], (add) => add(file, shape));
}
