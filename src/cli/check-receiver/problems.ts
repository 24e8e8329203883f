/** What can be wrong with a receiver. */
export interface Problem {
  /** What it does, after "it". */
  readonly does: string;
  /** What to change. */
  readonly change: string;
  /** The problems that bring this one with them. If one of them is there, it is the one that is told. */
  readonly becauseOf?: readonly ProblemName[];
}

export type ProblemName =
  | "refuses-everything"
  | "refuses-known-events"
  | "refuses-delivered-form"
  | "refuses-unknown-events"
  | "refuses-undeclared-properties"
  | "refuses-invalid"
  | "refuses-not-json"
  | "refuses-second-secret"
  | "refuses-large"
  | "refuses-chunked"
  | "refuses-slow"
  | "refuses-duplicates"
  | "stops-listening"
  | "verifies-other-bytes"
  | "accepts-forged"
  | "accepts-changed"
  | "accepts-unsigned"
  | "accepts-malformed"
  | "secret-is-empty"
  | "secret-without-prefix"
  | "not-idempotent"
  | "parses-before-verifying"
  | "fails-on-forged"
  | "fails-on-too-large"
  | "answers-get";

export const problems: Readonly<Record<ProblemName, Problem>> = {
  "refuses-everything": {
    does: "refuses everything that CodeQR signs",
    change:
      "Check that the receiver has this very secret, whsec_ included, that it verifies the body's bytes before any parser, and that nothing in front of it answers instead.",
    becauseOf: ["secret-without-prefix"],
  },
  "refuses-known-events": {
    does: "refuses events of the catalogue",
    change:
      "Answer 2xx to every event of the catalogue, also to those that you have no use for, and to optional properties that are missing or null.",
  },
  "refuses-delivered-form": {
    does: "refuses events in the form that CodeQR delivers them in",
    change: "Take both forms of a body: CodeQR delivers some events otherwise than its event page shows them (docs/contract.md).",
    // Deliveries have properties that the event page does not show.
    becauseOf: ["refuses-known-events", "refuses-undeclared-properties"],
  },
  "refuses-unknown-events": {
    does: "refuses events that it does not know",
    change: "Answer 202 to an event that you do not know: CodeQR adds events without notice.",
  },
  "refuses-undeclared-properties": {
    does: "refuses properties that it does not know",
    change: "Ignore properties that you do not know, in every object: CodeQR adds properties without notice.",
  },
  "refuses-invalid": {
    does: "refuses a signed body that breaks the contract",
    change: "Answer 202 to whatever is signed, keep the bytes and report it: a retry would bring the same bytes again.",
  },
  "refuses-not-json": {
    does: "refuses a signed body that is not JSON",
    change:
      "Answer 202 to whatever is signed, also if it cannot be parsed: keep the bytes and report it. Where a parser in front refuses it, that does no harm: CodeQR sends JSON.",
    becauseOf: ["refuses-invalid", "parses-before-verifying", "verifies-other-bytes"],
  },
  "refuses-second-secret": {
    does: "knows only one of the two secrets",
    change: "Try each secret while one is being rotated.",
  },
  "refuses-large": {
    does: "refuses long bodies",
    change: "Raise the limit of bodies to 4 MiB, in the receiver and in every proxy and parser before it.",
  },
  "refuses-chunked": {
    does: "cannot read a body that comes in chunks",
    change: "Collect the body's bytes until its end, whether its length was announced or not, and do not decode single chunks.",
    becauseOf: ["refuses-everything"],
  },
  "refuses-slow": {
    does: "cannot read a body that comes slowly",
    change: "Wait for the body's end, for some seconds at least, and do not decode single chunks.",
    becauseOf: ["refuses-chunked"],
  },
  "refuses-duplicates": {
    does: "refuses an event that it has received before",
    change: "Answer 2xx to an event that has been handled. Only while another delivery of it is being handled, answer 503.",
  },
  "stops-listening": { does: "stopped listening", change: "Look at its log: the last delivery ended its process." },
  "verifies-other-bytes": {
    does: "compares the signature with other bytes than those that came",
    change: "Compute the HMAC over the body's bytes as they came. JSON that was parsed and written again is not what CodeQR signed.",
  },
  "accepts-forged": {
    does: "takes what somebody else has signed",
    change: "Compute the HMAC-SHA256 of the body with the whole secret, and answer 401 unless it equals the CodeQR-Signature header.",
  },
  "accepts-changed": {
    does: "takes a body that was changed after CodeQR signed it",
    change: "Compute the HMAC-SHA256 over the whole body.",
    becauseOf: ["accepts-forged"],
  },
  "accepts-unsigned": {
    does: "takes a body without a signature",
    change: "Answer 401 when there is no CodeQR-Signature header, or an empty one.",
    becauseOf: ["accepts-forged"],
  },
  "accepts-malformed": {
    does: "takes a signature that is none",
    change: "Answer 401 unless the CodeQR-Signature header has 64 hex digits, and compare all of them.",
    becauseOf: ["accepts-forged"],
  },
  "secret-is-empty": {
    does: "has no secret, so that anybody can sign",
    change: "Set the secret, and let the receiver refuse to start without one.",
    becauseOf: ["accepts-forged"],
  },
  "secret-without-prefix": {
    does: "leaves whsec_ out of the secret",
    change: "Use the whole secret as the key, whsec_ included.",
    becauseOf: ["accepts-forged"],
  },
  "not-idempotent": {
    does: "handles an event once more for each delivery of it",
    change: "Remember the ids of handled events, and skip what has been handled: CodeQR delivers an event at least once.",
  },
  "parses-before-verifying": {
    does: "looks into a body before it verifies the signature",
    change: "Verify the signature first, and parse only what CodeQR has signed.",
    becauseOf: ["accepts-forged", "verifies-other-bytes"],
  },
  "fails-on-forged": {
    does: "fails on a signature that is wrong",
    change: "Answer 401: an error of yours would hide among those that matter.",
  },
  "fails-on-too-large": {
    does: "fails on a body that is too long",
    change: "Answer 413 to a body that is longer than you take.",
  },
  "answers-get": {
    does: "answers a GET as if it were a delivery",
    change: "Answer 405 to every method but POST, or make sure that a GET handles nothing.",
  },
};
