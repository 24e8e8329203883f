import { type PortModel, shapesIn } from "../../scripts/ports/port-model.js";
import { samplesFile } from "../../scripts/ports/kit/samples-file.js";
import type { Port, PortFile } from "../../scripts/ports/port.js";
import { addCodec } from "./codecs.js";
import { addDeliveredForms } from "./delivered-forms.js";
import { addEventList } from "./events.js";
import { addKnownValues } from "./known-values.js";
import { naming } from "./naming.js";
import { goFile } from "./syntax.js";
import { addEvent, addObject } from "./types.js";
import { usage } from "./usage.js";

/** Go: structs, a decoder and an encoder for each, and what depends on the events. */
export const go: Port = { name: "go", naming, print, samples: samplesFile("webhookstest/samples.json"), usage };

function print(model: PortModel): PortFile[] {
  return [
    goFile("types.go", (file) => {
      file.separated(
        [...model.shapes.map((shape) => () => addObject(file, shape)), ...model.events.map((event) => () => addEvent(file, event))],
        (add) => add(),
      );
    }),
    goFile("known_values.go", (file) => addKnownValues(file, shapesIn(model))),
    goFile("json.go", (file) => file.separated(shapesIn(model), (shape) => addCodec(file, shape))),
    goFile("events.go", (file) => addEventList(file, model.events)),
    goFile("delivered.go", (file) => addDeliveredForms(file, model.events)),
  ];
}
