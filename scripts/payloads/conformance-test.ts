import type { Operation } from "fast-json-patch";

/** A payload and what it is expected to be. Exactly one of `example`, `payload`, `text`, `base64` and `repeat` gives the payload. */
export interface ConformanceTest {
  readonly description: string;
  /** An example by name, such as `documented/link.clicked`, to which `patch` (RFC 6902) is applied. */
  readonly example?: string;
  readonly patch?: readonly Operation[];
  /** The payload as JSON. */
  readonly payload?: unknown;
  /** The payload as text, where how it is written matters. */
  readonly text?: string;
  /** The payload as bytes in base64, where they are no text. */
  readonly base64?: string;
  /** The payload as pieces of text, each with how often it is repeated, where it is too long to be written out. */
  readonly repeat?: readonly (readonly [text: string, times: number])[];
  readonly outcome: "known" | "unknown" | "invalid";
  /** For `known`, where it differs from the payload: the patch (RFC 6902) that makes the payload the event that is handed over. */
  readonly canonical?: readonly Operation[];
  /** For `invalid`: where the fault is, and which keyword it breaks. Left out where it depends on how deep the reader of JSON goes. */
  readonly issue?: Issue;
  /** For what is not `invalid`: the issue that it has in strict, where properties that the schemas do not declare are refused and `uri` and `email` are checked. */
  readonly strict?: Issue;
}

/** Where a fault is, and which keyword it breaks. */
export interface Issue {
  readonly path: string;
  readonly keyword: string;
}

/** A file of `test/conformance/`, or what is to be added to it. */
export interface ConformanceFile {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly groups: readonly ConformanceGroup[];
}

/** Tests of the same thing. */
export interface ConformanceGroup {
  readonly description: string;
  readonly tests: readonly ConformanceTest[];
}
