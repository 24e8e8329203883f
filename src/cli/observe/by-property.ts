import type { Location, Sightings } from "codeqr-webhooks/observe";

/** Findings of one property of one type, at all places of all events where objects of the type stand. */
export interface PropertyFindings<Finding> {
  /** As `Link.tags.*.shade`, or `/data/more` where there is no type. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** Groups findings by the property that they are about, those of most bodies first. */
export function byProperty<Finding extends Location & Sightings>(findings: readonly Finding[]): PropertyFindings<Finding>[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = propertyName(finding);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  const groupsOfMost = [...groups].map(([name, group]) => ({ name, findings: group, bodies: sumOf(group, ({ bodies }) => bodies) }));
  return groupsOfMost.sort((a, b) => b.bodies - a.bodies || (a.name < b.name ? -1 : 1));
}

/** The name of a property, with that of its type. */
function propertyName({ type, property = "", path }: Location): string {
  return type === undefined ? path : [type, ...property.split("/").slice(1)].join(".");
}

/** Adds up a figure of some findings. */
export function sumOf<Item>(items: readonly Item[], figure: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + figure(item), 0);
}

/** The first and the last id of some findings. */
export function idsOf(findings: readonly Sightings[]): { readonly first: string; readonly last: string } {
  const byDay = (a: Sightings["first"], b: Sightings["first"]) => (a.day < b.day || (a.day === b.day && a.id < b.id) ? -1 : 1);
  return {
    first: findings.map(({ first }) => first).sort(byDay)[0]?.id ?? "",
    last:
      findings
        .map(({ last }) => last)
        .sort(byDay)
        .at(-1)?.id ?? "",
  };
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
