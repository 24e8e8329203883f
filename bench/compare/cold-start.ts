import { writeFileSync } from "node:fs";
import { build } from "esbuild";
import { buildFolder, writeModule } from "../peers/modules.js";
import { peers } from "../peers/peers.js";
import { timeProcesses } from "./whole-processes.js";

/** Milliseconds to load a bundle of each peer, beyond those for an empty module; by the peer's name. */
export async function measureColdStart(): Promise<Readonly<Record<string, number>>> {
  const empty = `${buildFolder}empty.mjs`;
  const commands = [{ name: "", program: process.execPath, args: [empty] }];
  for (const peer of peers) {
    const outfile = `${buildFolder}${peer.name.replaceAll(" ", "-")}.mjs`;
    const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };
    await build({ entryPoints: [writeModule(peer)], bundle: true, format: "esm", platform: "node", outfile, banner });
    commands.push({ name: peer.name, program: process.execPath, args: [outfile] });
  }
  writeFileSync(empty, "");
  const medians = timeProcesses(commands, buildFolder, 15);
  const floor = medians.get("") ?? Number.NaN;
  return Object.fromEntries(peers.map(({ name }) => [name, (medians.get(name) ?? Number.NaN) - floor]));
}
