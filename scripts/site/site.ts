import type { Catalog } from "../../src/catalog.js";
import type { Contract } from "../contract/contract.js";
import type { Example } from "../payloads/examples.js";
import type { ExampleValues } from "./example-values.js";
import type { LanguageUsage } from "../printers/port-models.js";
import type { Receiver } from "./receivers.js";

/** The data that the page is printed from. */
export interface Site {
  /** The version of the packages. */
  readonly version: string;
  readonly contract: Contract;
  readonly catalog: Catalog;
  /** The types that have their own place on the page, because they do not belong to one event. */
  readonly sharedTypes: ReadonlySet<string>;
  readonly examples: readonly Example[];
  readonly exampleValues: ExampleValues;
  readonly usages: readonly LanguageUsage[];
  /** A receiver in each language, in the order of the usages. */
  readonly receivers: readonly Receiver[];
}
