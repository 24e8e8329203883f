import type { Example } from "./examples.js";
import type { PackageFacts } from "./package-facts.js";
import { asyncapi } from "./printers/asyncapi.js";
import { catalog } from "./printers/catalog.js";
import { deliverySchema } from "./printers/delivery-schema.js";
import { openapi } from "./printers/openapi.js";
import type { Printer } from "./printers/printer.js";
import { schemas } from "./printers/schemas.js";

/** The printers of what is published for others to fetch: the schemas, and the descriptions that go with them. */
export function publishedPrinters(examples: readonly Example[], facts: PackageFacts): readonly Printer[] {
  return [schemas, deliverySchema, catalog(examples), openapi(examples, facts), asyncapi(examples, facts)];
}
