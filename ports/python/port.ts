import { type PortModel, shapesIn } from "../../scripts/ports/port-model.js";
import { samplesFile } from "../../scripts/ports/kit/samples-file.js";
import type { Port, PortFile } from "../../scripts/ports/port.js";
import { addDecoder } from "./decoders.js";
import { addDeliveredForms } from "./delivered-forms.js";
import { addEventTable } from "./events.js";
import { addExports } from "./exports.js";
import { addKnownValues } from "./known-values.js";
import { naming } from "./naming.js";
import { schemasFile } from "./schemas.js";
import { pythonModule } from "./syntax.js";
import { addEvent, addObject } from "./types.js";
import { usage } from "./usage.js";

/** Python: dataclasses, a decoder and an encoder for each, and what depends on the events. */
export const python: Port = { name: "python", naming, print, samples: samplesFile("src/codeqr_webhooks/samples.json"), usage };

function print(model: PortModel): PortFile[] {
  const { shapes, events } = model;
  return [
    pythonModule({ name: "__init__", description: "Typed events of CodeQR's webhooks." }, (file) => addExports(file, model)),
    pythonModule(
      { name: "models", description: "The events in the catalogue, and the objects they hold.", future: "annotations" },
      (file) => {
        for (const shape of shapes) addObject(file, shape);
        for (const event of events) addEvent(file, event);
      },
    ),
    pythonModule({ name: "known_values", description: "The known values of properties that have an open set of values." }, (file) =>
      addKnownValues(file, shapesIn(model)),
    ),
    pythonModule(
      { name: "_decoders", description: "Decoders, which also validate: each raises the first fault that it finds." },
      (file) => {
        file.line(
          "",
          "# Objects are made without their constructors, which would set each property a second time. Each decoder sets them all.",
          "new = object.__new__",
        );
        for (const shape of shapesIn(model)) addDecoder(file, shape);
      },
    ),
    pythonModule({ name: "_events", description: "The events in the catalogue by name.", future: "annotations" }, (file) =>
      addEventTable(file, events),
    ),
    pythonModule({ name: "_delivered", description: "How the form in which CodeQR delivers differs from the documented one." }, (file) =>
      addDeliveredForms(file, events),
    ),
    schemasFile(model),
  ];
}
