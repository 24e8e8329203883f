import { writeFileSync } from "node:fs";
import { repository } from "../../test/support/repository.js";
import { buildFolder, eventNames, writeModule } from "../peers/modules.js";
import { peers } from "../peers/peers.js";
import { timeProcesses } from "./whole-processes.js";

/** Milliseconds that TypeScript needs for a consumer of each peer's types, beyond those for an empty file; by the peer's name. */
export function measureTypeCheck(compiler: string): Readonly<Record<string, number>> {
  const tsc = `${repository}node_modules/${compiler}/bin/tsc`;
  const options = "--noEmit --strict --skipLibCheck --module nodenext --target es2022 --types node --resolveJsonModule".split(" ");
  // TypeScript 7 must be told that the options replace a configuration file.
  const alone = compiler === "typescript" ? ["--ignoreConfig"] : [];
  const command = (name: string, path: string) => ({ name, program: process.execPath, args: [tsc, ...options, ...alone, path] });
  const empty = `${buildFolder}empty.ts`;
  writeFileSync(empty, "export {};\n");
  const commands = [command("", empty), ...peers.map((peer) => command(peer.name, writeConsumer(writeModule(peer))))];
  const medians = timeProcesses(commands, repository, 5);
  const floor = medians.get("") ?? Number.NaN;
  return Object.fromEntries(peers.map(({ name }) => [name, (medians.get(name) ?? Number.NaN) - floor]));
}

/** A consumer that tells the events apart and reads each. Returns its path. */
function writeConsumer(module: string): string {
  const path = module.replace(/\.ts$/, "-consumer.ts");
  const cases = eventNames.map((name) => `    case ${JSON.stringify(name)}:\n      return event.data;\n`);
  const specifier = JSON.stringify(`./${module.slice(buildFolder.length).replace(/\.ts$/, ".js")}`);
  writeFileSync(
    path,
    `import type { WebhookEvent } from ${specifier};

export function dataOf(event: WebhookEvent): object | undefined {
  switch (event.event) {
${cases.join("")}  }
  return undefined;
}
`,
  );
  return path;
}
