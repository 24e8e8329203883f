import type { Place, Shape } from "./place.js";

/** How many shapes each place keeps, and of how many names at most. Objects of other shapes cost more time. */
const maxShapes = 8;
const maxNames = 500;

/** Finds the shape of an object, or makes it, and counts it. */
export function countedShapeOf(place: Place, object: object): Shape {
  // As the validators do, own properties only: a program may have given Object.prototype some.
  const names = Object.keys(object);
  const { shapes } = place;
  for (let index = 0; index < shapes.length; index++) {
    const shape = shapes[index] as Shape;
    if (hasNames(shape, names)) {
      // The next object most likely has it too.
      if (index > 0) [shapes[index - 1], shapes[index]] = [shape, shapes[index - 1] as Shape];
      shape.times++;
      return shape;
    }
  }
  const slots = names.map((name) => place.slots.get(name));
  const watched = names.map((name, index) => ({ name, slot: slots[index] })).filter(({ slot }) => slot?.isPlain !== true);
  const shape: Shape = { names, watched, slots: slots.filter((slot) => slot !== undefined), times: 1 };
  if (names.length > maxNames) countShape(shape);
  else {
    if (shapes.length === maxShapes) countShape(shapes.pop() as Shape);
    shapes.push(shape);
  }
  return shape;
}

function hasNames({ names }: Shape, others: readonly string[]): boolean {
  if (names.length !== others.length) return false;
  for (let index = 0; index < names.length; index++) if (names[index] !== others[index]) return false;
  return true;
}

/** Adds how often the shapes of a place were seen to the counts of its properties. */
export function countShapes({ shapes }: Place): void {
  for (const shape of shapes) countShape(shape);
}

function countShape(shape: Shape): void {
  for (const slot of shape.slots) slot.times += shape.times;
  shape.times = 0;
}
