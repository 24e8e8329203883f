import { readdirSync, readFileSync } from "node:fs";
import { repository } from "./repository.js";

/** Every payload below `examples/`. */
export const examples: readonly { readonly name: string; readonly bytes: Uint8Array }[] = readdirSync(`${repository}examples`, {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => path.endsWith(".json"))
  .sort()
  .map((path) => ({ name: path, bytes: readFileSync(`${repository}examples/${path}`) }));
