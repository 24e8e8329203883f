/** The work done to bring hand-kept files in line with a contract. Each entry is a line that begins with the file that it is about. */
export interface Upkeep {
  /** Additions. */
  readonly added: readonly string[];
  /** Things that no schema needs any longer. They are removed only if that was asked for. */
  readonly gone: readonly string[];
  /** Work that only a person can do. */
  readonly byHand: readonly string[];
}

/** A hand-kept file to write, or to remove if it has no text. */
export interface ScaffoldFile {
  /** Path below the repository. */
  readonly path: string;
  readonly text: string | undefined;
}

/** Work that only a person can do, or must ask for: what it is, and how. */
export class ScaffoldError extends Error {
  override readonly name = "ScaffoldError";
}
