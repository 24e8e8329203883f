import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../lib/files-below.js";
import { repository } from "../lib/repository.js";
import type { Example } from "../payloads/examples.js";
import { portModels, usageOf } from "./port-models.js";
import type { GeneratedFile, Printer } from "./printer.js";
import { sampleBodies } from "./samples.js";

const folder = join(repository, "ports");

/** Prints a package for each port: what depends on the contract, the samples, the licence, and the hand-written runtime as it is. And, for tools that show the events, the code that handles each. */
export function portPackages(examples: readonly Example[]): Printer {
  return {
    async print(contract) {
      const models = await portModels(contract);
      const bodies = sampleBodies(contract, examples);
      const license = { path: "LICENSE", text: await readFile(join(repository, "LICENSE"), "utf8") };
      const packages = await Promise.all(
        models.map(async ({ port, model }) => {
          const files = [...(await readRuntime(join(folder, port.name, "runtime"))), ...port.print(model), port.samples(bodies), license];
          return files.map(({ path, text }) => ({ path: `${port.name}/${path}`, text }));
        }),
      );
      return [...packages.flat(), { path: "port-usage.json", text: `${JSON.stringify(models.map(usageOf), null, 2)}\n` }];
    },
  };
}

/** The hand-written files of a port. */
async function readRuntime(root: string): Promise<GeneratedFile[]> {
  return Promise.all(filesBelow(root).map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })));
}
