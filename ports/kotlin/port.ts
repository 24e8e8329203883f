import type { PortModel } from "../../scripts/ports/port-model.js";
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
  return [
    ...shapes.map((shape) =>
      kotlinFile(shape.typeName, (file) => {
        addObject(file, shape);
        addDecoder(file, shape);
      }),
    ),
    ...events.map((event) =>
      kotlinFile(event.typeName, (file) => {
        addEvent(file, event);
        addDecoder(file, event);
      }),
    ),
    kotlinFile("Catalogue", (file) => addCatalogue(file, events)),
    kotlinFile("internal/DeliveredForms", (file) => addDeliveredForms(file, events)),
  ];
}
