import { samplesFile } from "../../scripts/ports/kit/samples-file.js";
import type { PortModel } from "../../scripts/ports/port-model.js";
import type { Port, PortFile } from "../../scripts/ports/port.js";
import { addDeliveredForms } from "./delivered-forms.js";
import { addCatalogue, addEventInterface } from "./events.js";
import { naming } from "./naming.js";
import { javaFile } from "./syntax.js";
import { addEvent, addObject } from "./types.js";
import { usage } from "./usage.js";

/** Java 17: a class for each object and a record for each event, which read and serialize themselves, and what depends on the events. */
export const java: Port = {
  name: "java",
  naming,
  print,
  samples: samplesFile("src/main/resources/io/codeqr/webhooks/testing/samples.json"),
  usage,
};

function print({ shapes, events }: PortModel): PortFile[] {
  return [
    ...shapes.map((shape) => javaFile(shape.typeName, (file) => addObject(file, shape))),
    ...events.map((event) => javaFile(event.typeName, (file) => addEvent(file, event))),
    javaFile("WebhookEvent", (file) => addEventInterface(file, events)),
    javaFile("Catalogue", (file) => addCatalogue(file, events)),
    javaFile("DeliveredForms", (file) => addDeliveredForms(file, events)),
  ];
}
