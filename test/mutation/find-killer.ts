import { isDeepStrictEqual } from "node:util";
import type { Issue } from "../../scripts/payloads/conformance-test.js";
import { eventNameOf } from "../../src/event-name.js";
import type { WebhookResult } from "../../src/index.js";
import { canonicalOf, type CorpusTest, examples, parsedBody } from "../support/corpus.js";
import type { BuiltMutant } from "./incremental-build.js";

/** A body, and the corpus's verdict on it. */
export interface Body {
  readonly name: string;
  readonly outcome: CorpusTest["outcome"];
  readonly issue: Issue | undefined;
  readonly strict: Issue | undefined;
  /** The value of the body; undefined if it is not JSON. */
  readonly value: unknown;
  /** The input for the package: the value, or the bytes if the spelling matters or a value would not be accepted as a body. */
  readonly given: unknown;
  /** The expected event; undefined if it is not compared. */
  readonly canonical: unknown;
}

/** The bodies of the corpus, and those of `examples/` that are in their documented form: such a one is known, in strict too. */
export function bodiesOf(corpus: readonly CorpusTest[]): Body[] {
  const documented = examples
    .filter(({ name }) => !name.startsWith("delivered/"))
    .map(({ name, bytes }): CorpusTest => ({ name, description: name, bytes, outcome: "known" }));
  return [...corpus, ...documented].map((test) => {
    const { name, bytes, outcome, issue, strict } = test;
    const value = parsedBody(bytes);
    const given = value === undefined || typeof value === "string" || test.text !== undefined ? bytes : value;
    // A text that is repeated is too long to compare, but not to parse.
    const isCompared = outcome !== "invalid" && test.repeat === undefined;
    return { name, outcome, issue, strict, value, given, canonical: isCompared ? canonicalOf(test) : undefined };
  });
}

/** The first fault of a build of the package: the name of the body that detects it; undefined when none does. */
export async function findKiller(build: BuiltMutant, bodies: readonly Body[]): Promise<string | undefined> {
  const names = new Set<string | undefined>(build.open.webhookEventNames);
  const concerned = bodies.filter(({ value }) => {
    const event = eventNameOf(value);
    return build.changed.has(names.has(event) ? event : undefined);
  });
  // The cheapest check first: it detects most mutants.
  for (const body of concerned) if (isNoticedInOpen(build, body)) return body.name;
  for (const body of concerned) if (isNoticedInStrict(build, body)) return body.name;
  for (const body of concerned) if (await isNoticedInIssues(build, body)) return body.name;
  return noticedByEventModule(build, bodies);
}

function isNoticedInOpen({ open }: BuiltMutant, { given, outcome, issue, canonical }: Body): boolean {
  const result = open.safeParseWebhookEvent(given);
  if (result.kind !== outcome) return true;
  if (result.kind === "invalid") return issue !== undefined && !isDeepStrictEqual(firstIssue(result), issue);
  return canonical !== undefined && !isDeepStrictEqual(result.event, canonical);
}

function isNoticedInStrict({ strict }: BuiltMutant, { given, outcome, strict: issue }: Body): boolean {
  const result = strict.safeParseWebhookEvent(given);
  if (result.kind !== (issue === undefined ? outcome : "invalid")) return true;
  return issue !== undefined && !isDeepStrictEqual(firstIssue(result), issue);
}

/** In strict, a body may have other faults before its fault in open, but not instead of it. */
async function isNoticedInIssues({ open, strict }: BuiltMutant, { given, outcome, issue, strict: strictIssue }: Body): Promise<boolean> {
  if (!agrees(await open.explainWebhookEvent(given), outcome, issue)) return true;
  const inStrict = strictIssue === undefined ? outcome : "invalid";
  return !agrees(await strict.explainWebhookEvent(given), inStrict, strictIssue ?? issue);
}

/** Whether a list of all issues is empty, or holds the expected one. */
function agrees(issues: readonly { path: string; keyword: string }[], outcome: string, expected: Issue | undefined): boolean {
  if (outcome !== "invalid") return issues.length === 0;
  return expected === undefined || issues.some(({ path, keyword }) => path === expected.path && keyword === expected.keyword);
}

function firstIssue(result: WebhookResult): Issue | undefined {
  const [first] = result.kind === "invalid" ? result.error.issues : [];
  return first === undefined ? undefined : { path: first.path, keyword: first.keyword };
}

/** The module of one event accepts only the known bodies of this event, in their documented form. */
function noticedByEventModule(build: BuiltMutant, bodies: readonly Body[]): string | undefined {
  for (const name of build.open.webhookEventNames) {
    if (!build.changed.has(name)) continue;
    const { validate } = build.eventModule(name);
    for (const { canonical, value: delivered, outcome, name: body } of bodies) {
      // An invalid body need not be in its documented form; one that is not an object has no other form.
      const value = canonical ?? (eventNameOf(delivered) === undefined ? delivered : undefined);
      if (value !== undefined && validate(value) !== (outcome === "known" && eventNameOf(value) === name)) return body;
    }
  }
  return undefined;
}
