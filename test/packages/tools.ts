import { existsSync, readFileSync } from "node:fs";
import { repository } from "../support/repository.js";
import { reportSkipped } from "../support/skipped.js";

/** The folder below test/packages/ with test runners and bundlers, which `npm ci --prefix test/packages/tools` installs. */
export const toolsFolder = "tools";

const installed = `${repository}test/packages/tools/node_modules/`;

/** Whether the tools are installed. Reports their absence, or fails if REQUIRE_RUNTIMES is set. */
export function hasTools(): boolean {
  if (existsSync(installed)) return true;
  reportSkipped(
    "the package in test runners and bundlers",
    "they are not installed (npm ci --prefix test/packages/tools)",
    "REQUIRE_RUNTIMES",
  );
  return false;
}

/** The path of a file of a tool. */
export function toolFile(path: string): string {
  return installed + path;
}

/** The name of a tool with its version, if it is installed: `jest 30.5.2`. */
export function toolName(name: string): string {
  const file = toolFile(`${name}/package.json`);
  return existsSync(file) ? `${name} ${JSON.parse(readFileSync(file, "utf8")).version}` : name;
}
