import { type PortModel, shapesIn } from "../../scripts/ports/port-model.js";
import type { Port, PortFile } from "../../scripts/ports/port.js";
import { addDecoder, addDecoderDeclarations, addEncoder, addEquality, addJsonReader } from "./codecs.js";
import { addDeliveredForms } from "./delivered-forms.js";
import { addEventDecoder, addEventEncoder, addEventList } from "./events.js";
import { addKnownValues } from "./known-values.js";
import { naming } from "./naming.js";
import { samplesSource } from "./samples.js";
import { cppFile } from "./syntax.js";
import { addEvent, addObject } from "./types.js";
import { usage } from "./usage.js";

/** C++17: structs, a decoder and an encoder for each, and what depends on the events. */
export const cpp: Port = { name: "cpp", naming, print, samples: samplesSource, usage };

const namespace = "codeqr::webhooks";
const detail = `${namespace}::detail`;

function print(model: PortModel): PortFile[] {
  const { shapes, events } = model;
  return [
    cppFile({ path: "include/codeqr/webhooks/objects.hpp", namespace }, (file) =>
      file.separated(shapes, (shape) => addObject(file, shape)),
    ),
    cppFile({ path: "include/codeqr/webhooks/events.hpp", namespace }, (file) => {
      file.separated(events, (event) => addEvent(file, event)).line("");
      addEventList(file, events);
    }),
    cppFile({ path: "include/codeqr/webhooks/known_values.hpp", namespace }, (file) => addKnownValues(file, shapesIn(model))),
    cppFile({ path: "src/decoders.hpp", namespace: detail }, (file) => addDecoderDeclarations(file, model)),
    cppFile({ path: "src/decode_objects.cpp", namespace: detail }, (file) => file.separated(shapes, (shape) => addDecoder(file, shape))),
    cppFile({ path: "src/decode_events.cpp", namespace: detail }, (file) => {
      file.separated(events, (event) => addDecoder(file, event)).line("");
      addEventDecoder(file, events);
    }),
    cppFile({ path: "src/encode_objects.cpp", namespace, header: '"codeqr/webhooks/objects.hpp"' }, (file) =>
      file.separated(shapes, (shape) => addEncoder(file, shape)),
    ),
    cppFile({ path: "src/encode_events.cpp", namespace, header: '"codeqr/webhooks/events.hpp"' }, (file) => {
      file.separated(events, (event) => addEncoder(file, event)).line("");
      addEventEncoder(file);
    }),
    cppFile({ path: "src/read_types.cpp", namespace }, (file) => file.separated(shapesIn(model), (shape) => addJsonReader(file, shape))),
    cppFile({ path: "src/equality.cpp", namespace }, (file) => file.separated(shapesIn(model), (shape) => addEquality(file, shape))),
    cppFile({ path: "src/canonicalize_events.cpp", namespace: detail, header: '"canonicalize.hpp"' }, (file) =>
      addDeliveredForms(file, events),
    ),
  ];
}
