/** What CodeQR publishes that the contract is compared with: its page of event types, or its API description. */
export type Source = "page" | "spec";

/** A difference between the contract and what CodeQR publishes. */
export interface DriftFinding {
  /** Stays the same from run to run: source, kind and place. `accepted-differences.ts` names it. */
  readonly id: string;
  readonly source: Source;
  /** What differs, in one sentence. */
  readonly message: string;
  /** The schema to change, below the repository's root. */
  readonly file: string;
  /** JSON pointer into the schema; empty for the whole file. */
  readonly pointer: string;
  /** The line of the page that shows it, counted from 1. */
  readonly line?: number;
  /** JSON to write at the pointer. */
  readonly suggestion?: unknown;
}

/** A part of the input that could not be read. */
export interface Unreadable {
  readonly source: Source;
  /** Counted from 1; undefined when it is the whole input. */
  readonly line?: number | undefined;
  readonly message: string;
  /** The path or URL that was read; undefined when nothing was. */
  readonly from?: string | undefined;
}

/** A schema of the API description that was compared, and with what. */
export interface Compared {
  /** Where the description has it: `components.schemas.LinkSchema`. */
  readonly described: string;
  /** The title of the type in the contract. */
  readonly with: string;
  /** Why it was taken for that type. */
  readonly why: string;
}

/** What a comparison with one source gave: what was found, and what could not be read. */
export interface Comparison {
  readonly findings: readonly DriftFinding[];
  readonly unreadable: readonly Unreadable[];
  /** Only of an API description. */
  readonly compared?: readonly Compared[];
}
