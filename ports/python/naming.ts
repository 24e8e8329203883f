import { pythonOptions, PythonRenderer, PythonTargetLanguage } from "quicktype-core";
import { constantName } from "../../scripts/ports/kit/casing.js";
import type { Naming } from "../../scripts/ports/port.js";

/** Names as quicktype finds them for Python, and constants in a class for each property. */
export const naming: Naming = {
  Language: PythonTargetLanguage,
  Renderer: PythonRenderer,
  options: pythonOptions,
  constantsIn: "property",
  constant: (_owner, _property, value) => constantName(value),
};
