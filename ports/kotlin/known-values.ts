import { capitalized } from "../../scripts/lib/capitalized.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { innermost, type PortShape } from "../../scripts/ports/port-model.js";
import { quoted } from "./syntax.js";

/** The types that the code of a class may name: an object of that name in the class would hide it. */
const named = [
  ...[
    "Any",
    "Boolean",
    "Companion",
    "Double",
    "Field",
    "Instant",
    "Int",
    "JsonElement",
    "JsonObject",
    "List",
    "Long",
    "Map",
    "ObjectReader",
  ],
  ...["RawBody", "String", "WebhookEvent", "WebhookObject"],
];

/** An object with constants for each property that has known values and may have others, too. */
export function addKnownValues(file: SourceFile, { typeName, properties }: PortShape): void {
  const types = properties.map(({ type }) => innermost(type)).flatMap((type) => (type.kind === "object" ? [type.typeName] : []));
  const taken = new Set([...named, ...types, typeName]);
  for (const { name, knownValues = [] } of properties) {
    if (knownValues.length === 0) continue;
    const constants = knownValues.map((known) => `public const val ${known.name}: String = ${quoted(known.value)}`);
    file.line("").doc(`Known values of \`${name}\`. There may be others.`);
    file.braces(`public object ${unused(capitalized(name), taken)}`, () => file.line(...constants));
  }
}

/** The name itself, or a longer one that is not taken; takes it. */
function unused(name: string, taken: Set<string>): string {
  const free = taken.has(name) ? unused(`${name}Values`, taken) : name;
  taken.add(free);
  return free;
}
