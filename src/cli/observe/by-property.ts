import type { PropertyLocation, Sightings, UndeclaredProperty, UnlistedValue, WebhookObservation } from "codeqr-webhooks/observe";
import { mergeSightings } from "../../observe/sightings.js";

/** Findings of one property of one type, at all places of all events where objects of the type stand. */
export interface PropertyFindings<Finding> {
  /** As `Link.tags.*.shade`, or `/data/more` where there is no type. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** Whether there is something that the contract does not say, or forbids. */
export function hasNews({ undeclared, unlisted, unknownEvents, invalid }: WebhookObservation): boolean {
  return [undeclared, unlisted, unknownEvents, invalid].some((list) => list.length > 0);
}

/** Groups findings by the property that they are about, those of most bodies first. */
export function byProperty<Finding extends PropertyLocation & Sightings>(findings: readonly Finding[]): PropertyFindings<Finding>[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = propertyName(finding);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  const groupsOfMost = [...groups].map(([name, group]) => ({ name, findings: group, bodies: sumOf(group, ({ bodies }) => bodies) }));
  return groupsOfMost.sort((a, b) => b.bodies - a.bodies || (a.name < b.name ? -1 : 1));
}

/** The name of a property, with that of its type. */
function propertyName({ type, property = "", path }: PropertyLocation): string {
  return type === undefined ? path : [type, ...property.split("/").slice(1)].join(".");
}

/** Adds up a figure of some findings. */
export function sumOf<Item>(items: readonly Item[], figure: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + figure(item), 0);
}

/** The types of some undeclared values, as `string (date-time) or null`: those of most values first. */
export function typesOf(findings: readonly { readonly types: Readonly<Record<string, number>>; readonly format?: string }[]): string {
  const times = new Map<string, number>();
  for (const { types } of findings) for (const [type, count] of Object.entries(types)) times.set(type, (times.get(type) ?? 0) + count);
  const formats = new Set(findings.filter(({ types }) => types.string !== undefined).map(({ format }) => format));
  const [format] = formats.size === 1 ? formats : [];
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([type]) => (type === "string" && format !== undefined ? `string (${format})` : type))
    .join(" or ");
}

/** What a table says of a property or of a value of it. */
export interface FindingRow {
  /** The property's name. */
  readonly name: string;
  /** Its types and, if they are shown, its values; or the value outside of the known ones. */
  readonly what: string;
  readonly times: number;
  readonly bodies: number;
  /** The id of the first event that had it, and that of the last. */
  readonly first: string;
  readonly last: string;
  /** As `link.clicked /data/link/shade`. */
  readonly places: readonly string[];
}

/** A row for each undeclared property. */
export function propertyRows(properties: readonly UndeclaredProperty[]): FindingRow[] {
  return byProperty(properties).map(({ name, findings }) => {
    const values = [...new Set(findings.flatMap(({ values: some = [] }) => some))];
    const shown = values.length === 0 ? "" : `: ${values.map((value) => JSON.stringify(value)).join(", ")}`;
    return { name, what: typesOf(findings) + shown, ...figuresOf(findings) };
  });
}

/** A row for each value outside of the known ones. */
export function valueRows(values: readonly UnlistedValue[]): FindingRow[] {
  return byProperty(values).flatMap(({ name, findings }) =>
    [...new Set(findings.map(({ value }) => value))].map((value) => ({
      name,
      what: JSON.stringify(value),
      ...figuresOf(findings.filter((finding) => finding.value === value)),
    })),
  );
}

function figuresOf(findings: readonly (PropertyLocation & Sightings)[]) {
  const { times, bodies, first, last } = findings
    .map(({ times, bodies, first, last }) => ({ times, bodies, first, last }))
    .reduce(mergeSightings);
  return { times, bodies, first: first.id, last: last.id, places: findings.map(({ event, path }) => `${event} ${path}`) };
}
