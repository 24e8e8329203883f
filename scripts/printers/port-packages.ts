import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { portModels, usageOf } from "./port-models.js";
import type { GeneratedFile, Printer } from "./printer.js";

const folder = fileURLToPath(new URL("../../ports", import.meta.url));

/** Prints a package for each port: what depends on the contract, and the hand-written runtime as it is. And, for tools that show the events, the code that handles each. */
export const portPackages: Printer = {
  name: "port-packages",
  async print(contract) {
    const models = await portModels(contract);
    const packages = await Promise.all(
      models.map(async ({ port, model }) => {
        const files = [...(await readRuntime(join(folder, port.name, "runtime"))), ...port.print(model)];
        return files.map(({ path, text }) => ({ path: `${port.name}/${path}`, text }));
      }),
    );
    return [...packages.flat(), { path: "port-usage.json", text: `${JSON.stringify(models.map(usageOf), null, 2)}\n` }];
  },
};

/** The hand-written files of a port. */
async function readRuntime(root: string): Promise<GeneratedFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/"))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })));
}
