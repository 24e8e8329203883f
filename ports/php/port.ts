import { samplesFile } from "../../scripts/ports/kit/samples-file.js";
import type { PortModel } from "../../scripts/ports/port-model.js";
import type { Port, PortFile } from "../../scripts/ports/port.js";
import { addDeliveredForms } from "./delivered-forms.js";
import { addEventList } from "./events.js";
import { naming } from "./naming.js";
import { phpFile } from "./syntax.js";
import { addEvent, addObject } from "./types.js";
import { usage } from "./usage.js";

/** PHP: a class for each shape, which decodes and encodes itself, and what depends on the events. */
export const php: Port = { name: "php", naming, print, samples: samplesFile("src/Testing/samples.json"), usage };

function print({ shapes, events }: PortModel): PortFile[] {
  return [
    ...shapes.map((shape) => phpFile(shape.typeName, (file) => addObject(file, shape))),
    ...events.map((event) => phpFile(event.typeName, (file) => addEvent(file, event))),
    phpFile("Catalogue", (file) => addEventList(file, events)),
    phpFile("Internal\\DeliveredForms", (file) => addDeliveredForms(file, events)),
  ];
}
