import type { Contract } from "../contract/contract.js";
import { shapesIn } from "../ports/port-model.js";
import { type ModelledPort, portModels } from "../printers/port-models.js";

/** The names that a contract has in a port: what code in that language is written against. */
export interface PortNames {
  readonly port: string;
  /** The names of types, by title. */
  readonly types: ReadonlyMap<string, string>;
  /** The names of properties, by place: `Link.shortLink`. */
  readonly properties: ReadonlyMap<string, string>;
  /** The constants of known values, each with its value: `COLOR_RED = "red"`. */
  readonly constants: readonly string[];
}

/** The names of a contract in every port. */
export async function portNames(contract: Contract): Promise<readonly PortNames[]> {
  return (await portModels(contract)).map(namesIn);
}

function namesIn({ port, model }: ModelledPort): PortNames {
  const shapes = shapesIn(model);
  const properties = shapes.flatMap(({ title, properties }) => properties.map((property) => ({ title, property })));
  return {
    port: port.name,
    types: new Map(shapes.map(({ title, typeName }) => [title, typeName])),
    properties: new Map(properties.map(({ title, property }) => [`${title}.${property.jsonName}`, property.name])),
    constants: properties.flatMap(({ property: { knownValues = [] } }) =>
      knownValues.map(({ name, value }) => `${name} = ${JSON.stringify(value)}`),
    ),
  };
}
