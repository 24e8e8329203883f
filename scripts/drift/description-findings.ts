import type { Contract } from "../contract/contract.js";
import type { SchemaReader } from "./api-schema.js";
import { type DescribedEvents, describedEvents } from "./described-events.js";
import { readDescription } from "./description.js";
import { type Match, matchOf } from "./description-match.js";
import { type Extra, type Pair, sidesOf } from "./description-pairs.js";
import { type Counterparts, descriptionRules, type Difference } from "./description-rules.js";
import { type DocumentedUse, keyOf } from "./documented-use.js";
import type { Compared, Comparison, DriftFinding } from "./finding.js";
import { placeOf } from "./schema-place.js";
import { schemaForDescribed, titleIn } from "./suggested-schema.js";

/**
 * Compares the contract with the text of CodeQR's API description: every webhook in it, and every component that describes a type of the contract.
 *
 * @param use What the samples of the event page show.
 */
export function compareWithDescription(text: string, contract: Contract, use: DocumentedUse): Comparison {
  const description = readDescription(text);
  const { read, unreadable } = description;
  const events = describedEvents(description, contract);
  const ofEvents = new Set(events.matches.map(({ described }) => described.place));
  const others = description.components.filter(({ place }) => !ofEvents.has(place)).flatMap((one) => matchOf(one, contract, read) ?? []);
  const matches = [...events.matches, ...others];
  if (matches.length === 0) {
    const message = "neither its webhooks nor a schema below components.schemas describe a type of the contract";
    return { findings: [], unreadable: unreadable.length > 0 ? unreadable : [{ source: "spec", message }] };
  }
  const differences = [...eventDifferences(events, contract), ...matchDifferences(matches, contract, read, use)];
  // A text that is cut off says nothing of what is missing in it.
  const certain = unreadable.length > 0 ? differences.filter(({ isAbsence }) => isAbsence !== true) : differences;
  const findings = new Map(certain.map((difference) => [idOf(difference), findingOf(difference)]));
  return { findings: [...findings.values()], unreadable, compared: matches.map(comparedOf) };
}

function matchDifferences(matches: readonly Match[], contract: Contract, read: SchemaReader, use: DocumentedUse): Difference[] {
  const counterparts = new Map<string, { place: Counterparts["place"]; pairs: Pair[] }>();
  const extras: Extra[] = [];
  for (const side of matches.flatMap((match) => [...sidesOf(match, contract, read)])) {
    if ("extra" in side) extras.push(side.extra);
    else {
      const { place } = side.pair;
      const known = counterparts.get(keyOf(place));
      if (known === undefined) counterparts.set(keyOf(place), { place, pairs: [side.pair] });
      else known.pairs.push(side.pair);
    }
  }
  const found = [...counterparts.values()].flatMap((one) => descriptionRules.flatMap((rule) => rule(one, use)));
  const gone = contract.objects.map(placeOf).filter((place) => {
    const properties = Object.values(place.schema.properties ?? {});
    return properties.some((property) => property["x-evidence"] === "api") && !counterparts.has(keyOf(place));
  });
  return [
    ...extras.map((extra) => addedProperty(extra, read)),
    ...found,
    ...gone.map((at) => ({
      kind: "object-removed",
      at,
      isAbsence: true,
      message: `has no schema that describes ${at.schema.title}, of which the contract knows properties from there`,
    })),
  ];
}

function addedProperty({ at, label, name, parent, schema, isAnyData }: Extra, read: SchemaReader): Difference {
  const where = isAnyData
    ? "in the data of some event, which the contract does not declare for any"
    : "which the contract does not declare";
  return {
    kind: "property-added",
    at,
    message: `has ${name}, ${where}: \`${label}.${name}\``,
    suggestion: schemaForDescribed(schema, titleIn(parent, name), read),
  };
}

/** Events that only one side has. A description that names none says nothing about them. */
function eventDifferences({ names }: DescribedEvents, contract: Contract): Difference[] {
  const known = new Set(contract.events.map(({ name }) => name));
  const added = [...names].filter(([name]) => !known.has(name));
  const removed = contract.events.filter(({ name }) => names.size > 0 && !names.has(name));
  return [
    ...added.map(([name, place]) => ({
      kind: "event-added",
      at: { file: `schemas/events/${name}.schema.json`, pointer: "" },
      message: `has the event ${name}, which the contract does not have: \`${place}\``,
    })),
    ...removed.map((event) => ({
      kind: "event-removed",
      at: placeOf(event),
      isAbsence: true,
      message: `names events, but not ${event.name}, which the contract has`,
    })),
  ];
}

function idOf({ kind, at, detail }: Difference): string {
  return `spec ${kind} ${keyOf(at)}${detail === undefined ? "" : ` ${detail}`}`;
}

function findingOf(difference: Difference): DriftFinding {
  const { at, message, suggestion } = difference;
  const { file, pointer } = at;
  const id = idOf(difference);
  return { id, source: "spec", message: `The API description ${message}.`, file, pointer, ...(suggestion !== undefined && { suggestion }) };
}

function comparedOf({ described, place, why, isAnyData }: Match): Compared {
  return { described: described.place, with: isAnyData ? "the data of events" : `${place.schema.title}`, why };
}
