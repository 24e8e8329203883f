import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { type PortModel, shapesIn } from "../../scripts/ports/port-model.js";
import { inOrder, quoted } from "./syntax.js";

/** The modules of the runtime, with what the package exports of each. */
const runtimeExports = {
  _body: ["MAX_BYTES", "Body"],
  _errors: ["InvalidWebhookError", "Issue"],
  _events: ["EVENT_NAMES", "Event", "KnownEvent"],
  _parse: ["parse"],
  _receive: ["receive"],
  _received: ["Invalid", "Known", "Received", "TooLarge", "Unknown", "Unverified"],
  _signature: ["SIGNATURE_HEADER", "sign", "verify"],
  _unknown_event: ["UnknownEvent"],
  _unset: ["UNSET", "Unset"],
};

/** What the package exports. */
export function addExports(file: SourceFile, model: PortModel): void {
  const modules = { ...runtimeExports, models: shapesIn(model).map(({ typeName }) => typeName) };
  const names = Object.entries(modules).flatMap(([module, exported]) => exported.map((name) => file.use({ from: `.${module}`, name })));
  file.line("").block("__all__ = [", () => file.line(...inOrder(names).map((name) => `${quoted(name)},`)), "]");
}
