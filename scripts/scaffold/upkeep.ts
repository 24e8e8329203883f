/** What was done to bring hand-kept files in step with a contract. Each entry is a line that begins with the file that it is about. */
export interface Upkeep {
  /** What was added. */
  readonly added: readonly string[];
  /** What no schema asks for any more, and is taken away only when that is asked for. */
  readonly gone: readonly string[];
  /** What only a person can do. */
  readonly byHand: readonly string[];
}

/** A hand-kept file that is to be written, or removed where it has no text. */
export interface ScaffoldFile {
  /** Path below the repository. */
  readonly path: string;
  readonly text: string | undefined;
}

/** Something that only a person can do, or must ask for: what, and how. */
export class ScaffoldError extends Error {
  override readonly name = "ScaffoldError";
}
