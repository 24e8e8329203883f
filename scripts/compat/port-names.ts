import type { Contract } from "../contract/contract.js";
import type { PortModel, PortShape } from "../ports/port-model.js";
import { type Port, ports } from "../ports/ports.js";
import { type PortLanguage, renderPort } from "../ports/render-port.js";

/** The names that a contract has in a port: what code in that language is written against. */
export interface PortNames {
  readonly port: string;
  /** The names of types, by their titles. */
  readonly types: ReadonlyMap<string, string>;
  /** The names of properties, by their places: `Link.shortLink`. */
  readonly properties: ReadonlyMap<string, string>;
  /** What is there only because of known values: the names of their constants, and how often each occurs. */
  readonly constants: ReadonlyMap<string, number>;
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

/** How a constant is named is the port's own business: so the port is printed with and without known values, and what is there only with them is theirs. */
function constantsOf(model: PortModel, language: PortLanguage): Map<string, number> {
  const plain = <Shape extends PortShape>(shape: Shape): Shape => ({
    ...shape,
    properties: shape.properties.map(({ knownValues: _, ...property }) => property),
  });
  const words = countWords(textOf(language, model));
  const others = countWords(textOf(language, { shapes: model.shapes.map(plain), events: model.events.map(plain) }));
  return new Map([...words].map(([word, count]) => [word, count - (others.get(word) ?? 0)] as const).filter(([, count]) => count > 0));
}

function textOf(language: PortLanguage, model: PortModel): string {
  return language
    .print(model)
    .map(({ text }) => text)
    .join("\n");
}

/** The words of a text outside of quotes, in which the values themselves stand. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, " ").match(/\w+/g) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
