import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contract } from "../contract/contract.js";
import { type Port, ports } from "../../ports/ports.js";
import { type RenderedPort, renderPort } from "../ports/render-port.js";
import type { GeneratedFile, Printer } from "./printer.js";

const folder = fileURLToPath(new URL("../../ports", import.meta.url));

/** Prints a package for each port: the code that depends on the contract, and an unchanged copy of the hand-written runtime. Also prints, for tools that show the events, the code that handles each. */
export const portPackages: Printer = {
  name: "port-packages",
  async print(contract) {
    const packages = await Promise.all(ports.map((port) => printPackage(port, contract)));
    const usages = packages.map(({ name, language, usage }) => ({ name, language, usage }));
    return [...packages.flatMap(({ files }) => files), { path: "port-usage.json", text: `${JSON.stringify(usages, null, 2)}\n` }];
  },
};

async function printPackage({ name, language }: Port, contract: Contract): Promise<RenderedPort & Pick<Port, "name">> {
  const rendered = await renderPort(contract, language);
  const files = [...(await readRuntime(join(folder, name, "runtime"))), ...rendered.files];
  return { name, ...rendered, files: files.map(({ path, text }) => ({ path: `${name}/${path}`, text })) };
}

/** The hand-written files of a port. */
async function readRuntime(root: string): Promise<GeneratedFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/"))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })));
}
