import { catalogOf } from "./catalog-model.js";
import type { Example } from "../payloads/examples.js";
import type { Printer } from "./printer.js";

/** Prints the events and their types as data, for tools that show them. */
export function catalog(examples: readonly Example[]): Printer {
  return {
    print(contract) {
      return [{ path: "catalog.json", text: `${JSON.stringify(catalogOf(contract, examples), null, 2)}\n` }];
    },
  };
}
