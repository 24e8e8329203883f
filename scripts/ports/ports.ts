import { go } from "./go/print.js";
import type { PortLanguage } from "./render-port.js";
import { ruby } from "./ruby/print.js";

/** A port: the folder of its hand-written part below scripts/ports/ and of the package below generated/, and how its generated part is printed. */
export interface Port {
  readonly name: string;
  readonly language: PortLanguage;
}

/** Every language that there is a port to. */
export const ports: readonly Port[] = [
  { name: "go", language: go },
  { name: "ruby", language: ruby },
];
