import { type PortModel, shapesIn } from "../../scripts/ports/port-model.js";
import type { Port, PortFile } from "../../scripts/ports/port.js";
import { addDecoder } from "./decoders.js";
import { addDeliveredForms } from "./delivered-forms.js";
import { addEventTable } from "./events.js";
import { addExports } from "./exports.js";
import { addKnownValues } from "./known-values.js";
import { naming } from "./naming.js";
import { pythonModule } from "./syntax.js";
import { addEvent, addObject } from "./types.js";
import { usage } from "./usage.js";

/** Python: dataclasses, a decoder and an encoder for each, and what depends on the events. */
export const python: Port = { name: "python", naming, print, usage };

function print(model: PortModel): PortFile[] {
  const { shapes, events } = model;
  return [
    pythonModule({ name: "__init__", description: "Typed events of CodeQR's webhooks." }, (file) => addExports(file, model)),
    pythonModule({ name: "models", description: "The events of the catalogue, and what they hold.", future: "annotations" }, (file) => {
      for (const shape of shapes) addObject(file, shape);
      for (const event of events) addEvent(file, event);
    }),
    pythonModule({ name: "known_values", description: "The known values of properties whose values are an open set." }, (file) =>
      addKnownValues(file, shapesIn(model)),
    ),
    pythonModule(
      { name: "_decoders", description: "Decoders, each of which is at the same time the check: the first fault is raised." },
      (file) => {
        file.line(
          "",
          "# Objects are made without their constructors, which would look at each property again. Each decoder sets them all.",
          "new = object.__new__",
        );
        for (const shape of shapesIn(model)) addDecoder(file, shape);
      },
    ),
    pythonModule({ name: "_events", description: "The events of the catalogue by their names.", future: "annotations" }, (file) =>
      addEventTable(file, events),
    ),
    pythonModule({ name: "_delivered", description: "How the form in which CodeQR delivers differs from the documented one." }, (file) =>
      addDeliveredForms(file, events),
    ),
  ];
}
