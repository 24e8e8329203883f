import { type DeliveredForm, deliveredNames } from "../../src/delivered-form.js";
import type { EventType } from "../contract/contract.js";
import type { Json } from "../payloads/examples.js";
import type { Pointers } from "./differences.js";
import type { Places } from "./places.js";

/**
 * Where the values of an event arrive.
 *
 * @param payload The event's delivered example: of several names that a property may be delivered under, the one that it has counts. Without it, the first.
 * @param additions What the example has beyond the documented one.
 */
export function placesOf(event: EventType, payload: Json | undefined, additions: readonly Pointers[]): Places {
  const moved = Object.fromEntries(event.delivered === undefined ? [] : movesIn(event.delivered, payload, "", ""));
  const kept = additions.filter(({ documented, delivered }) => documented === delivered && isBelow(documented, Object.keys(moved)));
  return { ...moved, ...Object.fromEntries(kept.map(({ documented, delivered }) => [documented, delivered])) };
}

function isBelow(pointer: string, outer: readonly string[]): boolean {
  return outer.some((each) => pointer.startsWith(`${each}/`));
}

function movesIn(form: DeliveredForm, value: Json | undefined, documented: string, delivered: string): [string, string][] {
  const { wrapper, items, properties = {} } = form;
  if (items !== undefined) return movesIn(items, Array.isArray(value) ? value[0] : undefined, documented, delivered);
  const inside = wrapper === undefined ? delivered : `${delivered}/${wrapper.name}`;
  const holder = wrapper === undefined ? value : propertyOf(value, wrapper.name);
  const names = deliveredNames(form);
  const nameOf = (name: string) => {
    const candidates = [name, ...(names.get(name) ?? [])];
    return candidates.find((candidate) => propertyOf(holder, candidate) !== undefined) ?? candidates[1] ?? name;
  };
  const renamed = [...names.keys()].filter((name) => nameOf(name) !== name);
  return [
    ...(wrapper === undefined ? [] : [[documented, inside] as [string, string]]),
    ...renamed.map((name): [string, string] => [`${documented}/${name}`, `${inside}/${nameOf(name)}`]),
    ...Object.entries(properties).flatMap(([name, inner]) =>
      movesIn(inner, propertyOf(holder, nameOf(name)), `${documented}/${name}`, `${inside}/${nameOf(name)}`),
    ),
  ];
}

function propertyOf(value: Json | undefined, name: string): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
