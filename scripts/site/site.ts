import type { Catalog } from "../../src/catalog.js";
import type { Contract } from "../contract/contract.js";
import type { Example } from "../payloads/examples.js";
import type { LanguageUsage } from "../printers/port-models.js";

/** What the page is printed from. */
export interface Site {
  readonly contract: Contract;
  readonly catalog: Catalog;
  /** The types that have a place of their own on the page, because they belong to no event. */
  readonly sharedTypes: ReadonlySet<string>;
  readonly examples: readonly Example[];
  readonly usages: readonly LanguageUsage[];
}
