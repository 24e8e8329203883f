import { escaped, indented, unfinished, withText, withUndeclared } from "./bodies.js";
import { largestBody } from "../largest-body.js";
import type { ProblemName } from "./problems.js";

/** One row of the table: what is sent, and how a receiver should answer. Plain data, whatever the receiver is written in. */
export interface CheckDelivery {
  readonly name: string;
  /**
   * How it should be answered:
   * - `accepted`: with a 2xx, because CodeQR signed it and counts anything else as a failure.
   * - `better-accepted`: with a 2xx too, but CodeQR does not sign such a thing.
   * - `refused`: with 401, because CodeQR did not send it.
   * - `either`: with a 2xx or a 4xx, because CodeQR never sends it and it proves to be CodeQR's all the same.
   * - `too-large`: with 413, or a 2xx if the receiver takes longer bodies.
   * - `not-post`: with 405.
   */
  readonly expected: "accepted" | "better-accepted" | "refused" | "either" | "too-large" | "not-post";
  /** What is wrong with a receiver that answers otherwise. */
  readonly problem: ProblemName;
  /** The row that this one differs from in one respect. If that is answered wrongly too, this one proves nothing more. */
  readonly like?: string;
  readonly method?: "GET";
  readonly body: string;
  /** How many bytes the body is made to have, by white space behind its first brace. */
  readonly paddedTo?: number;
  /** What the signature is made of, if not of the body. */
  readonly signedBody?: string;
  /** Whose signature it has; `first` if left out. */
  readonly signature?: Signature;
  /** In pieces of unknown length, that cut characters in two; `slow`: with pauses. At once and with its length if left out. */
  readonly sent?: "chunked" | "slow";
  /** How many times it is sent: one after the other, or together. Once if left out. */
  readonly times?: number;
  readonly together?: true;
}

/** A signature by a secret, or a header that is none. */
export type Signature =
  | "first"
  | "second"
  /** By the first secret, in upper-case digits. */
  | "upper-case"
  /** By the first secret, without the last digit. */
  | "cut"
  /** By a secret that nobody has. */
  | "stranger"
  /** By the first secret without `whsec_`. */
  | "without-prefix"
  /** By a secret that was never set. */
  | "empty-secret"
  | "undefined-secret"
  | "missing"
  | "empty"
  | "not-hex";

/** A body of the package's examples. */
export interface Example {
  /** Its path in `examples/`, without the file extension: `delivered/link.clicked`. */
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The example that most rows are made of is this one. */
const mainName = (examples: readonly Example[]) => (examples.find(({ name }) => name.startsWith("documented/")) as Example).name;

/**
 * Makes the table: every example as it is, then one row for each way in which receivers go wrong.
 *
 * @param freshId Makes the id of a new event, so that a receiver that remembers ids handles each of them.
 * @param hasSecondSecret Whether a secret is being rotated.
 * @param hasPrefix Whether the first secret begins with `whsec_`.
 */
export function checkDeliveries(
  examples: readonly Example[],
  freshId: () => string,
  { hasSecondSecret, hasPrefix }: { readonly hasSecondSecret: boolean; readonly hasPrefix: boolean },
): readonly CheckDelivery[] {
  const main = mainName(examples);
  const event = (name: string = main): Record<string, unknown> => ({
    ...examples.find((example) => example.name === name)?.body,
    id: freshId(),
  });
  const body = (name?: string) => JSON.stringify(event(name));
  const { data: _, ...withoutData } = event();
  const unknown = () => JSON.stringify({ ...event(), event: "something.of-tomorrow" });
  const genuine = { expected: "accepted" } as const;
  // A parser in front of the receiver refuses these, and does no harm: CodeQR signs nothing but JSON.
  const notJson = { expected: "better-accepted", problem: "refuses-not-json" } as const;
  const forged = { expected: "refused", problem: "accepts-forged" } as const;
  const strangers = { expected: "refused", signature: "stranger", problem: "parses-before-verifying", like: "forged signature" } as const;
  const altered = body();
  const spaced = body();
  const rows: readonly (CheckDelivery | false)[] = [
    ...examples.map(({ name }): CheckDelivery => {
      const problem = name.startsWith("delivered/") ? "refuses-delivered-form" : "refuses-known-events";
      return { name, ...genuine, problem, body: body(name) };
    }),
    { name: "event of tomorrow", ...genuine, problem: "refuses-unknown-events", body: unknown() },
    {
      name: "undeclared property of the envelope",
      ...genuine,
      problem: "refuses-undeclared-properties",
      like: main,
      body: JSON.stringify({ ...event(), ofTomorrow: { is: [true, null] } }),
    },
    {
      name: "undeclared properties of everything",
      ...genuine,
      problem: "refuses-undeclared-properties",
      like: main,
      body: JSON.stringify(withUndeclared(event())),
    },
    { name: "indented JSON", ...genuine, problem: "verifies-other-bytes", like: main, body: indented(event()) },
    { name: "JSON with escapes", ...genuine, problem: "verifies-other-bytes", like: main, body: escaped(event()) },
    {
      name: "text beyond ASCII",
      ...genuine,
      problem: "verifies-other-bytes",
      like: main,
      body: JSON.stringify(withText(event(), "olá 🚀 日本")),
    },
    { name: "signed, without data", ...genuine, problem: "refuses-invalid", body: JSON.stringify(withoutData) },
    {
      name: "signed, a value of the wrong type",
      ...genuine,
      problem: "refuses-invalid",
      body: JSON.stringify({ ...event(), data: "text" }),
    },
    { name: "signed, an empty object", ...genuine, problem: "refuses-invalid", body: "{}" },
    { name: "signed, not an object", ...genuine, problem: "refuses-invalid", body: "[1]" },
    { name: "signed, not JSON", ...notJson, body: unfinished(body()) },
    { name: "signed, an empty body", ...notJson, body: "" },
    hasSecondSecret && {
      name: "second secret",
      ...genuine,
      problem: "refuses-second-secret",
      like: main,
      signature: "second",
      body: body(),
    },
    { name: "upper-case signature", expected: "either", problem: "fails-on-forged", like: main, signature: "upper-case", body: body() },
    { name: "128 KiB", ...genuine, problem: "refuses-large", like: "indented JSON", paddedTo: 128 * 1024, body: body() },
    { name: "1 MiB and a byte", ...genuine, problem: "refuses-large", like: "indented JSON", paddedTo: 1024 * 1024 + 1, body: body() },
    { name: "4 MiB", ...genuine, problem: "refuses-large", like: "indented JSON", paddedTo: largestBody, body: body() },
    { name: "chunked", ...genuine, problem: "refuses-chunked", like: "text beyond ASCII", sent: "chunked", body: textBody() },
    { name: "slow", ...genuine, problem: "refuses-slow", like: "text beyond ASCII", sent: "slow", body: textBody() },
    { name: "duplicates in a row", ...genuine, problem: "refuses-duplicates", like: main, times: 3, body: body() },
    { name: "duplicates in parallel", ...genuine, problem: "refuses-duplicates", like: main, times: 5, together: true, body: spaced },
    { name: "a duplicate after those", ...genuine, problem: "refuses-duplicates", like: main, body: spaced },
    { name: "forged signature", ...forged, signature: "stranger", body: body() },
    { name: "forged, unknown event", ...forged, signature: "stranger", body: unknown() },
    { name: "signed with an empty secret", ...forged, problem: "secret-is-empty", signature: "empty-secret", body: body() },
    { name: 'signed with "undefined"', ...forged, problem: "secret-is-empty", signature: "undefined-secret", body: body() },
    hasPrefix && { name: "secret without whsec_", ...forged, problem: "secret-without-prefix", signature: "without-prefix", body: body() },
    {
      name: "changed after signing",
      ...forged,
      problem: "accepts-changed",
      signedBody: altered,
      body: altered.replace(/"id":"evt_./, '"id":"evt_-'),
    },
    {
      name: "spaces added after signing",
      ...forged,
      problem: "verifies-other-bytes",
      signedBody: altered,
      body: indented(JSON.parse(altered)),
    },
    { name: "no signature", ...forged, problem: "accepts-unsigned", signature: "missing", body: body() },
    { name: "empty signature", ...forged, problem: "accepts-unsigned", signature: "empty", body: body() },
    { name: "signature that is not hex", ...forged, problem: "accepts-malformed", signature: "not-hex", body: body() },
    { name: "signature without its last digit", ...forged, problem: "accepts-malformed", signature: "cut", body: body() },
    { name: "forged, without data", ...strangers, body: JSON.stringify(withoutData) },
    { name: "forged, not JSON", ...strangers, body: unfinished(body()) },
    { name: "forged, an empty body", ...strangers, body: "" },
    { name: "4 MiB and a byte", expected: "too-large", problem: "fails-on-too-large", paddedTo: largestBody + 1, body: body() },
    { name: "GET", expected: "not-post", problem: "answers-get", method: "GET", signature: "missing", body: "" },
    { name: "after all these", ...genuine, problem: "refuses-known-events", like: main, body: body() },
  ];
  return rows.filter((row) => row !== false);

  function textBody(): string {
    return JSON.stringify(withText(event(), "olá 🚀 日本"));
  }
}
