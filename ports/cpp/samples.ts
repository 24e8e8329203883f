import type { Json } from "../../scripts/payloads/examples.js";
import type { PortFile } from "../../scripts/ports/port.js";
import { cppFile, quoted } from "./syntax.js";

/** The most characters of a literal. MSVC takes no more than 16,380 bytes in one (C2026), but several beside one another; no character has more than four. */
const longestLiteral = 4000;

/** The samples as a source file. */
export function samplesSource(bodies: Readonly<Record<string, Json>>): PortFile {
  return cppFile({ path: "src/samples.cpp", namespace: "codeqr::webhooks::detail", header: '"samples.hpp"' }, (file) => {
    const outOfRange = file.use({ from: "<stdexcept>", name: "std::out_of_range" });
    const string = file.use({ from: "<string>", name: "std::string" });
    file.braces("std::string_view sample_body(std::string_view event_name)", () => {
      // On one line, for a raw literal of several would have the indentation in it.
      for (const [name, body] of Object.entries(bodies))
        file.line(`if (event_name == ${quoted(name)}) return ${literals(JSON.stringify(body)).join(" ")};`);
      file.line(`throw ${outOfRange}("there is no sample of " + ${string}(event_name));`);
    });
  });
}

/** A text as raw string literals, with a delimiter that it does not have. */
function literals(text: string): string[] {
  let delimiter = "json";
  while (text.includes(`)${delimiter}"`)) delimiter += "_";
  const parts = text.match(new RegExp(`.{1,${longestLiteral}}`, "gsu")) ?? [""];
  return parts.map((part) => `R"${delimiter}(${part})${delimiter}"`);
}
