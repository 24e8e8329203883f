import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortProperty } from "../../scripts/ports/port-model.js";
import { methodOf } from "./decoders.js";
import { continued, quoted, wrapped } from "./syntax.js";

/** The method that serializes a type, unknown properties included. */
export function addEncoder(file: SourceFile, properties: readonly PortProperty[]): void {
  const node = file.use({ from: "com.fasterxml.jackson.databind.node", name: "ObjectNode" });
  file.line("@Override").braces(`public ${node} toJson()`, () => file.line(...writing(properties, file.columns)));
}

function writing(properties: readonly PortProperty[], columns: number): string[] {
  const calls = (width: number) =>
    properties.flatMap((property) => {
      const items = [quoted(property.jsonName), property.constant === undefined ? property.name : "NAME"];
      return wrapped({ head: `.${methodOf(property)}`, items }, "", width);
    });
  const [start, end] = ["return new PropertyWriter(extra)", ".finish();"];
  const line = [start, ...calls(Number.POSITIVE_INFINITY), end].join("");
  return line.length <= columns ? [line] : [start, ...continued([...calls(columns - 4), end])];
}
