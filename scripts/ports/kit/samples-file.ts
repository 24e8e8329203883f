import type { Json } from "../../payloads/examples.js";
import type { Port } from "../port.js";

/** Prints the samples as a file of JSON at a path below the package, for a language that can read one that its package brings. */
export function samplesFile(path: string): Port["samples"] {
  return (bodies: Readonly<Record<string, Json>>) => ({ path, text: `${JSON.stringify(bodies, null, 2)}\n` });
}
