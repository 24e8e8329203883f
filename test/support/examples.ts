import { readFileSync } from "node:fs";
import { filesBelow } from "../../scripts/lib/files-below.js";
import { repository } from "./repository.js";

/** Every payload below `examples/`. */
export const examples: readonly { readonly name: string; readonly bytes: Uint8Array }[] = filesBelow(`${repository}examples`)
  .filter((path) => path.endsWith(".json"))
  .map((path) => ({ name: path, bytes: readFileSync(`${repository}examples/${path}`) }));
