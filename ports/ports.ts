import { cpp } from "./cpp/print.js";
import { go } from "./go/print.js";
import { java } from "./java/print.js";
import { kotlin } from "./kotlin/print.js";
import { php } from "./php/print.js";
import { python } from "./python/print.js";
import type { PortLanguage } from "../scripts/ports/render-port.js";
import { ruby } from "./ruby/print.js";
import { rust } from "./rust/print.js";

/** A port: the name of its folder below ports/ and of its package below generated/, and how its generated part is printed. */
export interface Port {
  readonly name: string;
  readonly language: PortLanguage;
}

/** The languages that have a port. */
export const ports: readonly Port[] = [
  { name: "go", language: go },
  { name: "python", language: python },
  { name: "rust", language: rust },
  { name: "php", language: php },
  { name: "ruby", language: ruby },
  { name: "cpp", language: cpp },
  { name: "java", language: java },
  { name: "kotlin", language: kotlin },
];
