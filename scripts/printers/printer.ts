import type { Contract } from "../contract/contract.js";

/** A file below `generated/`. */
export interface GeneratedFile {
  /** Path below `generated/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Prints one kind of artefact from the model. Pure: the same contract gives the same bytes. */
export interface Printer {
  print(contract: Contract): Promise<readonly GeneratedFile[]> | readonly GeneratedFile[];
}
