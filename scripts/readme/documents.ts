import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contract } from "../contract/contract.js";
import { eventTable } from "./event-table.js";
import { exportTable } from "./export-table.js";
import { fillSections } from "./fill.js";
import { portTable } from "./port-table.js";

/** The README as it should be, when it is not: with the events, the exports, and the ports as their last run has them. */
export async function staleReadme(repository: string, contract: Contract): Promise<string | undefined> {
  const read = (path: string) => readFile(join(repository, path), "utf8");
  const readme = await read("README.md");
  const { name, exports } = JSON.parse(await read("package.json"));
  const fresh = fillSections(readme, {
    events: eventTable(contract),
    exports: exportTable(name, exports),
    ports: portTable(JSON.parse(await read("test/ports/results.json"))),
  });
  return fresh === readme ? undefined : fresh;
}
