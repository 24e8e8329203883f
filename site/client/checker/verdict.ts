import type { PlacedIssue } from "./issue-locations.js";

/** What a body turned out to be, as it is shown. Plain data: it comes from another thread. */
export interface Verdict {
  readonly kind: "known" | "unknown" | "invalid";
  readonly event: string | undefined;
  /** Whether the body is in the documented form; undefined unless it is known. */
  readonly isDocumented: boolean | undefined;
  /** The first issues, with their places in the text. */
  readonly issues: readonly ShownIssue[];
  /** How many issues there are; undefined while only the first is known. */
  readonly count: number | undefined;
  /** The body in documented form, indented; undefined for an invalid one. */
  readonly canonical: string | undefined;
  readonly hints: readonly Hint[];
}

/** An issue, and the text around it. */
export interface ShownIssue extends PlacedIssue {
  readonly excerpt: Excerpt;
}

/** A part of a long text: in it, the marked place is from `start` to `end`. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A likely mistake, and what to do about it. */
export interface Hint {
  /** Code stands between backticks. */
  readonly text: string;
  /** The body that was likely meant, to be checked instead. */
  readonly body?: string;
}

/** How many issues are listed at most. */
export const maxShownIssues = 200;

/** How many bytes a receiver takes: more are answered with 413. */
export const maxBytes = 4 << 20;
