import type { Catalog, CatalogProperty } from "../../src/catalog.js";

/** Another way to check events, as a consumer would write it from the same contract. */
export interface Peer {
  /** Name of its column: the library's name. */
  readonly name: string;
  /** The npm package, for its version; undefined for a peer without a library. */
  readonly package?: string;
  /**
   * Prints the TypeScript module that a consumer would have: it exports `validators`, a function for each of the given events by its name,
   * and `WebhookEvent`, the type that they accept.
   *
   * @param types The types that the events need, innermost first.
   */
  print(types: readonly PeerType[], events: readonly PeerEvent[]): string;
}

export interface PeerType {
  readonly name: string;
  readonly properties: readonly CatalogProperty[];
}

export interface PeerEvent {
  readonly name: string;
  readonly type: string;
}

/** The types that events need, innermost first. */
export function typesFor(events: readonly PeerEvent[], { types }: Catalog): PeerType[] {
  const found = new Map<string, PeerType>();
  const add = (name: string): void => {
    const type = types[name];
    if (type === undefined || found.has(name)) return;
    for (const { of } of type.properties) if (of !== undefined) add(of);
    found.set(name, { name, properties: type.properties });
  };
  for (const { type } of events) add(type);
  return [...found.values()];
}

/** The record of validators that every module of a peer exports. */
export function validatorsRecord(events: readonly PeerEvent[], expression: (type: string) => string): string {
  const entries = events.map(({ name, type }) => `  ${JSON.stringify(name)}: ${expression(type)},\n`);
  return `export const validators: Record<string, (value: unknown) => boolean> = {\n${entries.join("")}};\n`;
}
