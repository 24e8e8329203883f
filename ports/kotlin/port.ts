import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortModel, PortShape } from "../../scripts/ports/port-model.js";
import type { Port, PortFile } from "../../scripts/ports/port.js";
import { addDecoder } from "./decoders.js";
import { addDeliveredForms } from "./delivered-forms.js";
import { addCatalogue } from "./events.js";
import { naming } from "./naming.js";
import { kotlinFile } from "./syntax.js";
import { addEvent, addObject } from "./types.js";
import { usage } from "./usage.js";

/** Kotlin: a data class for each shape with its decoder, and what depends on the events. */
export const kotlin: Port = { name: "kotlin", naming, print, usage };

function print({ shapes, events }: PortModel): PortFile[] {
  const fileOf = <Shape extends PortShape>(shape: Shape, addType: (file: SourceFile, shape: Shape) => void) =>
    kotlinFile(shape.typeName, (file) => {
      addType(file, shape);
      addDecoder(file.line(""), shape);
    });
  return [
    ...shapes.map((shape) => fileOf(shape, addObject)),
    ...events.map((event) => fileOf(event, addEvent)),
    kotlinFile("Catalogue", (file) => addCatalogue(file, events)),
    kotlinFile("internal/DeliveredForms", (file) => addDeliveredForms(file, events)),
  ];
}
