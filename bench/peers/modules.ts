import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Catalog } from "../../src/catalog.js";
import { repository } from "../../test/support/repository.js";
import { type Peer, typesFor } from "./peer.js";

/** The folder of the printed modules: inside the repository, so that they find the libraries. */
export const buildFolder = `${repository}bench/build/`;

const catalog: Catalog = JSON.parse(readFileSync(`${repository}generated/catalog.json`, "utf8"));

/** Names of all events. */
export const eventNames: readonly string[] = catalog.events.map(({ name }) => name);

/** Writes the module of a peer for some events, or all. Returns its path. */
export function writeModule(peer: Peer, names: readonly string[] = eventNames): string {
  const events = catalog.events.filter(({ name }) => names.includes(name));
  const path = `${buildFolder}${peer.name.replaceAll(" ", "-")}-${names.length === 1 ? names[0] : "all"}.ts`;
  mkdirSync(buildFolder, { recursive: true });
  writeFileSync(path, peer.print(typesFor(events, catalog), events));
  return path;
}

/** A peer's validators for every event, by event name. */
export async function loadValidators(peer: Peer): Promise<Readonly<Record<string, (value: unknown) => boolean>>> {
  const module = await import(pathToFileURL(writeModule(peer)).href);
  return module.validators;
}
