import { existsSync } from "node:fs";
import { repository } from "../support/repository.js";
import { reportSkipped } from "../support/skipped.js";

/** A runtime that can be installed: `npm ci --prefix test/packages/runtimes`, on Linux with x64. */
export interface Runtime {
  readonly name: string;
  readonly program: string;
  /** The arguments before the name of the script. */
  readonly args: readonly string[];
}

const installed = `${repository}test/packages/runtimes/node_modules/`;

const runtimes: readonly Runtime[] = [
  ...["22", "24", "26"].map((version) => ({ name: `Node ${version}`, program: `${installed}node-${version}/bin/node`, args: [] })),
  {
    name: "Deno",
    program: `${installed}@deno/linux-x64-glibc/deno`,
    args: ["run", "--quiet", "--no-remote", "--allow-read", "--allow-env", "--allow-net"],
  },
  { name: "Bun", program: `${installed}@oven/bun-linux-x64/bin/bun`, args: [] },
];

/** The installed runtimes. Reports the others, or fails if REQUIRE_RUNTIMES is set. */
export function installedRuntimes(): readonly Runtime[] {
  for (const { name, program } of runtimes) {
    if (existsSync(program)) continue;
    reportSkipped(`the package in ${name}`, "it is not installed (npm ci --prefix test/packages/runtimes)", "REQUIRE_RUNTIMES");
  }
  return runtimes.filter(({ program }) => existsSync(program));
}
