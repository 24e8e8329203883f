import type { Catalog } from "../../src/catalog.js";
import type { Contract } from "../contract/contract.js";
import type { Example, ExampleKind, Json } from "../payloads/examples.js";

/** A value of each property that an example has: by the name of its type, and its own. */
export type ExampleValues = ReadonlyMap<string, ReadonlyMap<string, Json>>;

const order: readonly ExampleKind[] = ["documented", "delivered", "derived"];
const longest = 44;

/** Looks a value up for each property of each type: CodeQR's own come before invented ones, and any comes before null and what is empty. */
export function exampleValues({ events }: Contract, catalog: Catalog, examples: readonly Example[]): ExampleValues {
  const values = new Map<string, Map<string, Json>>();
  const titles = new Map(events.map(({ name, title }) => [name, title]));
  // By name, because examples that were just written come last.
  const byName = [...examples].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { event, body } of order.flatMap((kind) => byName.filter((example) => example.kind === kind))) {
    const title = event === undefined ? undefined : titles.get(event);
    if (title !== undefined) collect(title, body);
  }
  return values;

  function collect(type: string, value: Json): void {
    if (Array.isArray(value)) for (const item of value) collect(type, item);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const own = values.get(type) ?? new Map<string, Json>();
    values.set(type, own);
    for (const { name, of } of catalog.types[type]?.properties ?? []) {
      const inner = value[name];
      if (inner === undefined) continue;
      if (of !== undefined) collect(of, inner);
      const known = own.get(name);
      if (known === undefined || (isEmpty(known) && !isEmpty(inner))) own.set(name, inner);
    }
  }
}

/** A value as JSON, cut to what fits beside a field's name. */
export function shortJson(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

function isEmpty(value: Json): boolean {
  return value === null || (typeof value === "object" ? Object.keys(value).length === 0 : value === "");
}
