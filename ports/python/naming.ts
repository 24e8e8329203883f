import { type ClassType, type Name, pythonOptions, PythonRenderer, PythonTargetLanguage } from "quicktype-core";
import { constantName } from "../../scripts/ports/kit/casing.js";
import type { Naming } from "../../scripts/ports/port.js";

/** quicktype's names, without those that a dataclass of ours has itself. */
class Renderer extends PythonRenderer {
  protected override forbiddenForObjectProperties(type: ClassType, className: Name) {
    const { names, ...rest } = super.forbiddenForObjectProperties(type, className);
    return { ...rest, names: [...names, "extra", "raw", "to_dict", "to_json", "field", "UNSET"] };
  }
}

/** Names as quicktype finds them for Python, and constants in a class for each property. */
export const naming: Naming = {
  Language: PythonTargetLanguage,
  Renderer,
  options: pythonOptions,
  constantsIn: "property",
  constant: (_owner, _property, value) => constantName(value),
};
