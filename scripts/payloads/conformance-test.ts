import type { Operation } from "fast-json-patch";

/** A payload and its expected outcome. Exactly one of `example`, `payload`, `text`, `base64` and `repeat` gives the payload. */
export interface ConformanceTest {
  readonly description: string;
  /** An example by name, such as `documented/link.clicked`, to which `patch` (RFC 6902) is applied. */
  readonly example?: string;
  readonly patch?: readonly Operation[];
  /** The payload as JSON. */
  readonly payload?: unknown;
  /** The payload as text, where its exact spelling matters. */
  readonly text?: string;
  /** The payload as bytes in base64, where they are not text. */
  readonly base64?: string;
  /** The payload as pieces of text, each with its number of repetitions, where it is too long to be written out. */
  readonly repeat?: readonly (readonly [text: string, times: number])[];
  readonly outcome: "known" | "unknown" | "invalid";
  /** For `known` and `unknown`, where it differs from the payload: the patch (RFC 6902) that turns the payload into the canonical form. */
  readonly canonical?: readonly Operation[];
  /** For `invalid`: the place of the first fault, and the keyword it breaks. */
  readonly issue?: Issue;
  /** For `invalid`: the whole message, with numbers as JavaScript spells them. */
  readonly message?: string;
  /** For a payload that is not `invalid`: its issue in strict mode, which refuses undeclared properties and checks `uri` and `email`. */
  readonly strict?: Issue;
}

/** The place of a fault, and the keyword it breaks. */
export interface Issue {
  readonly path: string;
  readonly keyword: string;
}

/** A file of `test/conformance/`, or tests to add to one. */
export interface ConformanceFile {
  /** Name of the file, without its extension. */
  readonly name: string;
  readonly groups: readonly ConformanceGroup[];
}

/** Tests of the same thing. */
export interface ConformanceGroup {
  readonly description: string;
  readonly tests: readonly ConformanceTest[];
}
