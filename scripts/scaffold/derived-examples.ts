import { isDeepStrictEqual } from "node:util";
import type { Contract, EventType } from "../contract/contract.js";
import { eventNamedBy, type Example, isLost, type Json, pathOf, sampleOf } from "../payloads/examples.js";
import { deliveredNamesIn } from "./delivered-names.js";
import { completed, declared, type DerivedBody, type Extent, type KnownValues, knownValues, pruned } from "./derived-body.js";
import type { Upkeep } from "./upkeep.js";

const extents: readonly Extent[] = ["minimal", "maximal"];

/** Examples that match a contract, and the changes that were needed. */
export interface KeptExamples extends Upkeep {
  readonly examples: readonly Example[];
  /** The events that only examples have. */
  readonly lostEvents: readonly string[];
}

/**
 * Brings examples in line with a contract. Bodies below `examples/derived/` are written if missing, completed with the values that they lack, and
 * converted to the documented form; only a person may change those that CodeQR has shown or sent.
 *
 * @param examples The existing examples.
 */
export function keptExamples(contract: Contract, examples: readonly Example[]): KeptExamples {
  const upkeep = { added: [] as string[], gone: [] as string[], byHand: [] as string[] };
  const lost = examples.filter((example) => isLost(example, contract));
  upkeep.gone.push(...lost.map(pathOf));
  const values = knownValues(contract, examples);
  const kept = examples.filter((example) => !lost.includes(example)).map(keep);
  const missing = contract.events.flatMap((event) => missingBodies(event, kept));
  return {
    ...upkeep,
    examples: [...kept, ...missing].sort((a, b) => (a.name < b.name ? -1 : 1)),
    lostEvents: [...new Set(lost.map(eventNamedBy))],
  };

  function keep(example: Example): Example {
    const event = contract.events.find(({ name }) => name === example.event);
    if (event === undefined) return example;
    const extent = extents.find((kind) => example.name === `derived/${event.name}.${kind}`) ?? "minimal";
    const result = completed(event.schema, example.body, { contract, values, extent });
    const path = pathOf(example);
    const isDelivered = example.kind === "delivered";
    if (example.kind !== "derived") {
      const required = result.added.map((lack) => `${path} lacks ${lack.path}, which is required: add it, or leave it optional`);
      const other = isDelivered
        ? []
        : result.undeclared.map((place) => `${path} has ${place}, which no schema declares: declare it, or remove it`);
      const names = isDelivered ? [] : deliveredNamesIn(example.payload, event.delivered);
      const renamed = names.map(
        ({ from, to }) => `${path} has ${from}, which is ${to} in the documented form: copy CodeQR's page again, or write it that way`,
      );
      upkeep.byHand.push(...required, ...other, ...renamed);
      return example;
    }
    upkeep.gone.push(...result.undeclared.map((place) => `${path}#${place}`));
    tell(path, result);
    const body = result.undeclared.length === 0 ? result.body : declared(event.schema, result.body, contract);
    if (isDeepStrictEqual(body, example.payload)) return example;
    if (!isDeepStrictEqual(example.body, example.payload)) upkeep.added.push(`${path}: documented names`);
    return { ...example, payload: body, body, text: textOf(body) };
  }

  function missingBodies(event: EventType, present: readonly Example[]): Example[] {
    const sample = sampleOf(event, present);
    if (sample === undefined) {
      upkeep.byHand.push(`${event.name} has no example: write examples/derived/${event.name}.json`);
      return [];
    }
    return extents
      .map((extent) => ({ extent, name: `derived/${event.name}.${extent}` }))
      .filter(({ name }) => !present.some((example) => example.name === name))
      .map(({ extent, name }) => madeFrom(event, sample, name, extent, values));
  }

  function madeFrom(event: EventType, sample: Json, name: string, extent: Extent, known: KnownValues): Example {
    const start = extent === "minimal" ? pruned(event.schema, sample, contract) : startOf(declared(event.schema, sample, contract));
    const result = completed(event.schema, start, { contract, values: known, extent });
    const example: Example = {
      name,
      kind: "derived",
      event: event.name,
      payload: result.body,
      body: result.body,
      text: textOf(result.body),
    };
    upkeep.added.push(pathOf(example));
    tell(pathOf(example), { ...result, added: [] });
    return example;
  }

  function tell(path: string, { added, untyped }: DerivedBody): void {
    upkeep.added.push(...added.map((value) => `${path}#${value.path}: ${JSON.stringify(value.value)}`));
    upkeep.byHand.push(
      ...untyped.map(
        (place) =>
          `${path}#${place} does not have a value in any example, and its schema gives no type: give it one in a file of examples/`,
      ),
    );
  }
}

/** A value without its uninformative parts: no null properties, and one item per list. */
function startOf(value: Json): Json {
  if (Array.isArray(value)) return value.slice(0, 1).map(startOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (inner === null ? [] : [[name, startOf(inner)]])));
}

function textOf(body: Json): string {
  return `${JSON.stringify(body, null, 2)}\n`;
}
