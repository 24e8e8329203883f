import { appendPointer } from "../../src/json-pointer.js";
import type { Contract, NamedSchema } from "../contract/contract.js";
import { titleOfRef } from "../contract/definitions.js";
import type { JsonSchema } from "../contract/json-schema.js";

/** A schema and where it is written. */
export interface SchemaPlace {
  /** Below the repository's root. */
  readonly file: string;
  readonly pointer: string;
  readonly schema: JsonSchema;
}

/** The place of a whole schema file. */
export function placeOf({ path, schema }: NamedSchema): SchemaPlace {
  return { file: `schemas/${path}`, pointer: "", schema };
}

/** The place where the shape at `place` is written: itself, or the object that it refers to. */
export function shapeAt(place: SchemaPlace, contract: Contract): SchemaPlace {
  const { $ref } = place.schema;
  const object = $ref === undefined ? undefined : contract.objects.find(({ title }) => title === titleOfRef($ref));
  return object === undefined ? place : placeOf(object);
}

/** The place of a property, declared or not, of the shape at `place`. The schema of one that is not declared is undefined. */
export function propertyAt({ file, pointer, schema }: SchemaPlace, name: string): Omit<SchemaPlace, "schema"> & { schema?: JsonSchema } {
  const property = schema.properties?.[name];
  return { file, pointer: appendPointer(pointer, "properties", name), ...(property !== undefined && { schema: property }) };
}

/** The place of the items of the list at `place`, if it is one. */
export function itemsAt({ file, pointer, schema }: SchemaPlace): SchemaPlace | undefined {
  return schema.items === undefined ? undefined : { file, pointer: `${pointer}/items`, schema: schema.items };
}

/**
 * Where the value at a path of a body is declared, or would have to be.
 *
 * @param path Names and indices that lead from the body to the value.
 * @returns The deepest declared place on the way when the path leads through something that is not declared. Its schema is then the one around it.
 */
export function placeInBody(event: NamedSchema, path: readonly string[], contract: Contract): SchemaPlace {
  let place = placeOf(event);
  for (const name of path) {
    const shape = shapeAt(place, contract);
    const next = itemsAt(shape) ?? propertyAt(shape, name);
    if (next.schema === undefined) return { file: next.file, pointer: next.pointer, schema: shape.schema };
    place = { ...next, schema: next.schema };
  }
  return place;
}
