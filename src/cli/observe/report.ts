import type { WebhookObservation } from "codeqr-webhooks/observe";
import { visibleText } from "../../visible-text.js";
import { printTable } from "../table.js";
import { paint, print } from "../terminal.js";
import { type FindingRow, hasNews, propertyRows, valueRows } from "./by-property.js";

/** How many properties that no body had are listed of each event. */
const maxUnseen = 12;

/** Prints an observation for people. */
export function reportObservation(observation: WebhookObservation): void {
  const { bodies, events, days, undeclared, unlisted, unknownEvents, invalid, unseen, dropped } = observation;
  if (events.length > 0)
    printTable(
      ["event", "known", "unknown", "invalid"],
      events.map(({ event, known, unknown, invalid: bad }) => [visibleText(event) || "(none)", ...[known, unknown, bad].map(String)]),
      [1, 2, 3],
    );
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  print(
    `${bodies} ${bodies === 1 ? "body" : "bodies"}${first === undefined ? "" : ` of ${first === last ? first : `${first} to ${last}`}`}`,
  );

  section(
    "undeclared properties",
    propertyRows(undeclared).map(cellsOf),
    ["property", "type", "times", "bodies", "first", "last", "at"],
    [2, 3],
  );
  section(
    "values outside of the known ones",
    valueRows(unlisted).map(cellsOf),
    ["property", "value", "times", "bodies", "first", "last", "at"],
    [2, 3],
  );
  section(
    "unknown events",
    unknownEvents.map(({ event, bodies: count, first: { id }, last }) => [event, String(count), id, last.id]),
    ["event", "bodies", "first", "last"],
    [1],
  );
  for (const { event, properties } of unknownEvents)
    section(
      `properties of ${event}`,
      propertyRows(properties).map((row) => cellsOf(row).slice(0, 4)),
      ["property", "type", "times", "bodies"],
      [2, 3],
    );
  section(
    "reasons of invalid bodies",
    invalid.map(({ event = "(none)", path, expected, bodies: count }) => [String(count), event, path || "body", expected]),
    ["bodies", "event", "at", "expected"],
    [0],
  );
  section(
    "declared, and in no body",
    unseen.map(({ event, bodies: count, paths }) => [event, String(count), shortList(paths, maxUnseen)]),
    ["event", "bodies", "properties"],
    [1],
  );
  for (const [list, count] of Object.entries(dropped))
    if (count > 0)
      print(`\n${paint("yellow", "not all is shown")}: ${count} more sightings of ${list}, because there were too many kinds of them`);
  if (!hasNews(observation)) print(`\n${paint("green", "nothing new")}: every body is as the contract says`);
}

function section(title: string, rows: readonly (readonly string[])[], header: readonly string[], right: readonly number[]): void {
  if (rows.length === 0) return;
  print(`\n${paint("bold", visibleText(title))}`);
  printTable(
    header,
    rows.map((row) => row.map((cell) => visibleText(cell))),
    right,
  );
}

/** The cells of a row. */
function cellsOf({ name, what, times, bodies, first, last, places }: FindingRow): string[] {
  return [name, what, String(times), String(bodies), first, last, shortList(places, 3)];
}

function shortList(items: readonly string[], most: number): string {
  const more = items.length - most;
  return [...items.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}
