import type { Place, Slot } from "./place.js";
import { countShapes } from "./shapes.js";

/** The paths of what was never seen, of the properties of objects that were. */
export function unseenPaths(place: Place): string[] {
  countShapes(place);
  return [...place.slots.values()]
    .filter(({ isBeside }) => !isBeside)
    .flatMap((slot) => (slot.times === 0 ? [slot.location.path] : [slot, slot.items].flatMap(unseenInside)));
}

function unseenInside(slot: Slot | undefined): string[] {
  return slot?.inner === undefined || slot.times === 0 ? [] : unseenPaths(slot.inner());
}
