import type { Example } from "../payloads/examples.js";
import type { PackageMetadata } from "./package-metadata.js";
import { asyncapi } from "./asyncapi.js";
import { catalog } from "./catalog.js";
import { openapi } from "./openapi.js";
import type { Printer } from "./printer.js";
import { schemas } from "./schemas.js";

/** The printers of the files published for others to fetch: the schemas, and the API descriptions that go with them. */
export function publishedPrinters(examples: readonly Example[], facts: PackageMetadata): readonly Printer[] {
  return [schemas, catalog(examples), openapi(examples, facts), asyncapi(examples, facts)];
}
