import { readdirSync, readFileSync } from "node:fs";
import { repository } from "../../test/support/repository.js";

/** A documented payload, as text without spaces. */
export interface DocumentedBody {
  readonly event: string;
  readonly text: string;
}

/** Every payload of the event page. */
export const documentedBodies: readonly DocumentedBody[] = readdirSync(`${repository}examples/documented`)
  .sort()
  .map((file) => ({
    event: file.slice(0, -".json".length),
    text: JSON.stringify(JSON.parse(readFileSync(`${repository}examples/documented/${file}`, "utf8"))),
  }));
