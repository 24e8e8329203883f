import type { Contract } from "../contract/contract.js";
import type { PortModel, PortShape } from "../ports/port-model.js";
import { type Port, ports } from "../../ports/ports.js";
import { type PortLanguage, renderPort } from "../ports/render-port.js";

/** The names that a contract has in a port: what code in that language is written against. */
export interface PortNames {
  readonly port: string;
  /** The names of types, by title. */
  readonly types: ReadonlyMap<string, string>;
  /** The names of properties, by place: `Link.shortLink`. */
  readonly properties: ReadonlyMap<string, string>;
  /** The lines that declare the constants of known values: `public const COLOR_RED = 'red';`. */
  readonly constants: readonly string[];
}

/** The names of a contract in every port. */
export function portNames(contract: Contract): Promise<readonly PortNames[]> {
  return Promise.all(ports.map((port) => namesIn(port, contract)));
}

async function namesIn({ name: port, language }: Port, contract: Contract): Promise<PortNames> {
  const model = await modelOf(contract, language);
  const shapes = [...model.shapes, ...model.events];
  return {
    port,
    types: new Map(shapes.map(({ title, typeName }) => [title, typeName])),
    properties: new Map(
      shapes.flatMap(({ title, properties }) => properties.map(({ jsonName, name }) => [`${title}.${jsonName}`, name] as const)),
    ),
    constants: constantsOf(model, language),
  };
}

/** The model that a port prints, with the names that quicktype found. */
async function modelOf(contract: Contract, language: PortLanguage): Promise<PortModel> {
  let model: PortModel | undefined;
  const print = (given: PortModel) => {
    model = given;
    return [{ path: "model", text: "\n" }];
  };
  await renderPort(contract, { ...language, print });
  if (model === undefined) throw new Error("quicktype did not print");
  return model;
}

/** Each port names constants in its own way. So the port is printed with and without known values; lines with a value that only the first has declare the constants. */
function constantsOf(model: PortModel, language: PortLanguage): string[] {
  const plain = <Shape extends PortShape>(shape: Shape): Shape => ({
    ...shape,
    properties: shape.properties.map(({ knownValues: _, ...property }) => property),
  });
  const others = new Set(linesOf(language, { shapes: model.shapes.map(plain), events: model.events.map(plain) }));
  const values = [...model.shapes, ...model.events].flatMap(({ properties }) => properties.flatMap(({ knownValues = [] }) => knownValues));
  const literals = [...new Set(values)].flatMap((value) => [`"${value}"`, `'${value}'`]);
  return linesOf(language, model).filter((line) => !others.has(line) && literals.some((literal) => line.includes(literal)));
}

/** The lines that a port prints, without alignment spaces. */
function linesOf(language: PortLanguage, model: PortModel): string[] {
  return language.print(model).flatMap(({ text }) => text.split("\n").map((line) => line.trim().replace(/\s+/g, " ")));
}
