import type { Catalog, CatalogEvent } from "../catalog.js";
import { nearest } from "./nearest.js";
import { packageFilesIn, readPackageFile } from "./package-files.js";
import { UsageError } from "./usage-error.js";

/** The form of a body: as the event page shows it, or as CodeQR sends it. */
export type Form = "documented" | "delivered";

/** The catalogue of events. */
export function readCatalog(): Catalog {
  return JSON.parse(readPackageFile("generated/catalog.json"));
}

/**
 * Finds an event of the catalogue by its name.
 *
 * @throws {UsageError} When there is no such event. The message suggests the nearest name.
 */
export function eventNamed(name: string, { events }: Catalog): CatalogEvent {
  const found = events.find((event) => event.name === name);
  if (found !== undefined) return found;
  const near = nearest(
    name,
    events.map((event) => event.name),
  );
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new UsageError(`there is no event ${JSON.stringify(name)} in the catalogue.${hint}\nSee all of them with: codeqr-webhooks list`);
}

/**
 * An example body of an event, from the package's examples.
 *
 * @throws {UsageError} When the event has no example in that form.
 */
export function exampleOf({ name, examples }: CatalogEvent, form: Form): Record<string, unknown> {
  const path = examples.find((example) => example.startsWith("delivered/") === (form === "delivered"));
  if (path === undefined) throw new UsageError(`there is no example of ${name} in ${form} form`);
  return JSON.parse(readPackageFile(`examples/${path}.json`));
}

/** Every example of the package, the documented ones first. */
export function allExamples(): { readonly name: string; readonly body: Record<string, unknown> }[] {
  return ["documented", "derived", "delivered"].flatMap((folder) =>
    packageFilesIn(`examples/${folder}`).map((file) => ({
      name: `${folder}/${file.replace(/\.json$/, "")}`,
      body: JSON.parse(readPackageFile(`examples/${folder}/${file}`)) as Record<string, unknown>,
    })),
  );
}
