import { visibleText } from "../../src/visible-text.js";

/** A place in a file. Lines and columns are counted from 1. */
export interface Place {
  /** JSON pointer to the value at fault; empty for the file itself. */
  readonly pointer: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A fault in a hand-written file, its place, and how to fix it. */
export interface Mistake extends Place {
  /** Path below the repository: `schemas/objects/tag.schema.json`. */
  readonly file: string;
  readonly message: string;
}

/** Formats a mistake as one line for the terminal: `schemas/objects/tag.schema.json:12#/properties/id: has no type`. */
export function formatMistake({ file, line, column, pointer, message }: Mistake): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return visibleText(`${place}${pointer === "" ? "" : `#${pointer}`}: ${message}`);
}

/** Hand-written files cannot be used. The message lists every mistake, one per line. */
export class MistakeError extends Error {
  override readonly name: string = "MistakeError";
  readonly mistakes: readonly Mistake[];
  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(formatMistake).join("\n"));
    this.mistakes = mistakes;
  }
}
