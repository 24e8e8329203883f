import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { z } from "zod";
import type { Contract } from "../scripts/contract/contract.js";
import { dependenciesOf, resolve } from "../scripts/contract/definitions.js";
import { baseTypeOf, isNullable, type JsonSchema } from "../scripts/contract/json-schema.js";
import { withFormats } from "../scripts/contract/variants.js";

/** Another library's validator of every event, built from the same model. */
export interface Peer {
  readonly name: string;
  readonly validators: ReadonlyMap<string, (value: unknown) => boolean>;
}

/** zod 4, with loose objects: what a consumer would write by hand for the same contract. */
export function zodPeer(contract: Contract): Peer {
  const objects = new Map<JsonSchema, z.ZodType>();
  const shapeOf = (schema: JsonSchema): z.ZodType => {
    const target = resolve(schema, contract);
    const known = objects.get(target);
    if (known !== undefined) return known;
    const shape = isNullable(target) ? typeOf(target).nullable() : typeOf(target);
    objects.set(target, shape);
    return shape;
  };
  const typeOf = (schema: JsonSchema): z.ZodType => {
    if (schema.const !== undefined) return z.literal(schema.const);
    switch (baseTypeOf(schema)) {
      case "string":
        return schema.format === "date-time" ? z.iso.datetime({ offset: true }) : z.string();
      case "integer":
        return z.int();
      case "number":
        return z.number();
      case "boolean":
        return z.boolean();
      case "array":
        return z.array(shapeOf(schema.items ?? {}));
      case "object":
        return z.looseObject(
          Object.fromEntries(
            Object.entries(schema.properties ?? {}).map(([name, property]) => [
              name,
              schema.required?.includes(name) ? shapeOf(property) : shapeOf(property).optional(),
            ]),
          ),
        );
      default:
        throw new Error(`zod has no type for ${JSON.stringify(schema)}`);
    }
  };
  return {
    name: "zod 4",
    validators: new Map(
      contract.events.map(({ name, schema }) => {
        const shape = shapeOf(schema);
        return [name, (value) => shape.safeParse(value).success];
      }),
    ),
  };
}

/** Ajv compiled at run time, with ajv-formats as it comes. */
export function ajvPeer(contract: Contract): Peer {
  return {
    name: "Ajv, ajv-formats",
    validators: new Map(
      contract.events.map((event) => {
        const ajv = new Ajv2020({ strict: false, strictNumbers: true, validateSchema: false });
        addFormats.default(ajv);
        const open = (schema: JsonSchema) => withFormats(schema, ["date-time"]);
        const $defs = Object.fromEntries(
          dependenciesOf(event.schema, contract).map(({ title, schema: { $id: _, ...schema } }) => [title, open(schema)]),
        );
        const validate = ajv.compile({ ...open(event.schema), $defs });
        return [event.name, (value) => validate(value) === true];
      }),
    ),
  };
}
