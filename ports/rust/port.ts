import { datesIn, type PortModel, shapesIn } from "../../scripts/ports/port-model.js";
import { samplesFile } from "../../scripts/ports/kit/samples-file.js";
import type { Port, PortFile } from "../../scripts/ports/port.js";
import { addDecoder } from "./decoders.js";
import { addDeliveredForms } from "./delivered-forms.js";
import { addEncoder } from "./encoders.js";
import { addEvents } from "./events.js";
import { addKnownValues } from "./known-values.js";
import { naming } from "./naming.js";
import { addSamples } from "./samples.js";
import { rustFile } from "./syntax.js";
import { addEvent, addObject } from "./types.js";
import { usage } from "./usage.js";

/** Rust: structs, a decoder for each, and what depends on the events. Serde derives the encoders of structs without date-times. */
export const rust: Port = { name: "rust", naming, print, samples: samplesFile("src/testing/samples.json"), usage };

function print(model: PortModel): PortFile[] {
  const { shapes, events } = model;
  return [
    rustFile("src/types.rs", (file) => {
      file.separated(shapes, (shape) => addObject(file, shape)).line("");
      file.separated(events, (event) => addEvent(file, event));
    }),
    rustFile("src/known_values.rs", (file) => addKnownValues(file, shapesIn(model))),
    rustFile("src/decoders.rs", (file) => file.separated(shapesIn(model), (shape) => addDecoder(file, shape))),
    rustFile("src/encoders.rs", (file) =>
      file.separated(
        shapesIn(model).filter((shape) => datesIn(shape).length > 0),
        (shape) => addEncoder(file, shape),
      ),
    ),
    rustFile("src/events.rs", (file) => addEvents(file, events)),
    rustFile("src/samples.rs", (file) => addSamples(file, events)),
    rustFile("src/delivered.rs", (file) => addDeliveredForms(file, events)),
  ];
}
