import { type PortModel, shapesIn } from "../../scripts/ports/port-model.js";
import { samplesFile } from "../../scripts/ports/kit/samples-file.js";
import type { Port, PortFile } from "../../scripts/ports/port.js";
import { addDeliveredForms } from "./delivered-forms.js";
import { addEventList } from "./events.js";
import { naming } from "./naming.js";
import { addEvents, addTypes } from "./signatures.js";
import { moduleFile, quoted, rubyFile, signatureFile } from "./syntax.js";
import { addEvent, addObject, typePath } from "./types.js";
import { usage } from "./usage.js";

/** Ruby: a class for each shape, which decodes itself, and what depends on the events. */
export const ruby: Port = { name: "ruby", naming, print, samples: samplesFile("lib/codeqr/webhooks/samples.json"), usage };

function print(model: PortModel): PortFile[] {
  const { shapes, events } = model;
  return [
    ...shapes.map((shape) => moduleFile(typePath(shape), (file) => addObject(file, shape))),
    ...events.map((event) => moduleFile(typePath(event), (file) => addEvent(file, event))),
    rubyFile("types", (file) => file.line(...shapesIn(model).map((shape) => `require_relative ${quoted(typePath(shape))}`))),
    moduleFile("events", (file) => addEventList(file, events)),
    moduleFile("delivered_forms", (file) => addDeliveredForms(file, events)),
    signatureFile("types", (file) => addTypes(file, model)),
    signatureFile("events", (file) => addEvents(file, events)),
  ];
}
