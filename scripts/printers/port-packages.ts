import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contract } from "../contract/contract.js";
import { type Port, ports } from "../../ports/ports.js";
import { filesBelow } from "../lib/files-below.js";
import { repository } from "../lib/repository.js";
import { type RenderedPort, renderPort } from "../ports/render-port.js";
import type { GeneratedFile, Printer } from "./printer.js";

const folder = join(repository, "ports");

/** Prints a package for each port: the code that depends on the contract, and an unchanged copy of the hand-written runtime. Also prints, for tools that show the events, the code that handles each. */
export const portPackages: Printer = {
  name: "port-packages",
  async print(contract) {
    const packages = await Promise.all(ports.map((port) => printPackage(port, contract)));
    const usages = packages.map(({ language, usage }) => ({ language, usage }));
    return [...packages.flatMap(({ files }) => files), { path: "port-usage.json", text: `${JSON.stringify(usages, null, 2)}\n` }];
  },
};

async function printPackage({ name, language }: Port, contract: Contract): Promise<RenderedPort> {
  const rendered = await renderPort(contract, language);
  const files = [...(await readRuntime(join(folder, name, "runtime"))), ...rendered.files];
  return { ...rendered, files: files.map(({ path, text }) => ({ path: `${name}/${path}`, text })) };
}

/** The hand-written files of a port. */
async function readRuntime(root: string): Promise<GeneratedFile[]> {
  return Promise.all(filesBelow(root).map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })));
}
