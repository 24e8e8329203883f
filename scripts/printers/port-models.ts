import type { Contract } from "../contract/contract.js";
import { ports } from "../../ports/ports.js";
import { buildPortModel } from "../ports/build-port-model.js";
import type { Port } from "../ports/port.js";
import type { PortModel } from "../ports/port-model.js";

/** A port, and a contract as that port prints it. */
export interface ModelledPort {
  readonly port: Port;
  readonly model: PortModel;
}

const built = new WeakMap<Contract, Promise<readonly ModelledPort[]>>();

/** The model of a contract in every port. It is built once for each contract: finding names takes longer than all the rest. */
export function portModels(contract: Contract): Promise<readonly ModelledPort[]> {
  const models = built.get(contract) ?? Promise.all(ports.map(async (port) => ({ port, model: await buildPortModel(contract, port) })));
  built.set(contract, models);
  return models;
}

/** The code that receives each event in a language, by the event's name. */
export interface LanguageUsage {
  /** What people call the language: `C++`. */
  readonly language: string;
  readonly usage: Readonly<Record<string, string>>;
}

/** The code that receives each event in the language of a port, and the port's name. */
export function usageOf({ port, model }: ModelledPort): LanguageUsage & Pick<Port, "name"> {
  return {
    name: port.name,
    language: model.language,
    usage: Object.fromEntries(model.events.map((event) => [event.event, port.usage(event)])),
  };
}
