import type { Example } from "../payloads/examples.js";
import { canonicalizers } from "./canonicalizers.js";
import { deliveredForms } from "./delivered-forms.js";
import { eventSchemas } from "./event-schemas.js";
import { generatedReadme } from "./generated-readme.js";
import { jsonSchemas } from "./json-schemas.js";
import { modules } from "./modules.js";
import type { PackageMetadata } from "./package-metadata.js";
import { portPackages } from "./port-packages.js";
import type { Printer } from "./printer.js";
import { publishedPrinters } from "./published-printers.js";
import { samples } from "./samples.js";
import { sparkLibrary } from "./spark/spark-library.js";
import { tables } from "./tables/tables.js";
import { types } from "./types.js";
import { validators } from "./validators/validators.js";

/** The printers of every artefact that is printed from the contract and the examples. The event catalogue is built from their output. */
export function allPrinters(examples: readonly Example[], facts: PackageMetadata): readonly Printer[] {
  return [
    ...publishedPrinters(examples, facts),
    types,
    jsonSchemas,
    eventSchemas,
    modules,
    canonicalizers,
    deliveredForms,
    samples(examples),
    validators,
    portPackages(examples),
    tables,
    sparkLibrary,
    generatedReadme,
  ];
}
