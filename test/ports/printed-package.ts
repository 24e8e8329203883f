import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ports } from "../../ports/ports.js";
import type { Contract } from "../../scripts/contract/contract.js";
import { buildPortModel } from "../../scripts/ports/build-port-model.js";
import type { Port } from "../../scripts/ports/port.js";
import { repository } from "../support/repository.js";
import type { PortUnderTest } from "./port-under-test.js";

/**
 * Prints the package of a port for a contract of a test, and copies the port's executor beside it.
 *
 * @returns The folder of the executor, from which it is built and run like the one of the repository. It is kept, so that the next run builds less.
 */
export async function printPackage({ name, caches }: PortUnderTest, contract: Contract): Promise<string> {
  const own = `${repository}ports/${name}/test/`;
  const root = `${repository}test/ports/build/`;
  const [executor, generated] = [`${root}ports/${name}/test`, `${root}generated/${name}`];
  const port = ports.find((candidate) => candidate.name === name) as Port;
  rmSync(generated, { recursive: true, force: true });
  cpSync(`${repository}ports/${name}/runtime`, generated, { recursive: true });
  for (const { path, text } of [...port.print(await buildPortModel(contract, port)), port.samples({})]) {
    mkdirSync(dirname(join(generated, path)), { recursive: true });
    writeFileSync(join(generated, path), text);
  }
  cpSync(own, executor, { recursive: true, filter: (from) => from !== `${own}build` && !from.endsWith(".ts") });
  for (const cache of caches) {
    mkdirSync(dirname(join(executor, cache)), { recursive: true });
    if (!existsSync(join(executor, cache))) symlinkSync(own + cache, join(executor, cache));
  }
  return executor;
}
