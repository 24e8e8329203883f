import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { samplesFile } from "../../scripts/ports/kit/samples-file.js";
import type { PortModel, PortShape } from "../../scripts/ports/port-model.js";
import type { Port, PortFile } from "../../scripts/ports/port.js";
import { addDecoder, addLargeDecoder } from "./decoders.js";
import { addDeliveredForms } from "./delivered-forms.js";
import { addCatalogue } from "./events.js";
import { addLargeObject, isLarge } from "./large-object.js";
import { naming } from "./naming.js";
import { kotlinFile } from "./syntax.js";
import { addEvent, addObject } from "./types.js";
import { usage } from "./usage.js";

/** Kotlin: a data class for each shape with its decoder, and what depends on the events. */
export const kotlin: Port = {
  name: "kotlin",
  naming,
  print,
  samples: samplesFile("src/main/resources/io/codeqr/webhooks/kotlin/samples.json"),
  usage,
};

function print({ shapes, events }: PortModel): PortFile[] {
  return [
    ...shapes.map((shape) => (isLarge(shape) ? fileOf(shape, addLargeObject, addLargeDecoder) : fileOf(shape, addObject, addDecoder))),
    ...events.map((event) => fileOf(event, addEvent, addDecoder)),
    kotlinFile("Catalogue", (file) => addCatalogue(file, events)),
    kotlinFile("internal/DeliveredForms", (file) => addDeliveredForms(file, events)),
  ];
}

type Add<Shape> = (file: SourceFile, shape: Shape) => void;

function fileOf<Shape extends PortShape>(shape: Shape, addType: Add<Shape>, addReading: Add<Shape>): PortFile {
  return kotlinFile(shape.typeName, (file) => {
    addType(file, shape);
    addReading(file.line(""), shape);
  });
}
