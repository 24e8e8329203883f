import { isDeepStrictEqual } from "node:util";
import type { WebhookResult } from "../../src/index.js";
import { canonicalOf, type CorpusTest, examples } from "../support/corpus.js";
import type { Build } from "./workshop.js";

/** A body, and what the corpus says of it. */
export interface Body extends Pick<CorpusTest, "name" | "bytes" | "outcome" | "issue" | "strict"> {
  /** The body's `event`; undefined when it has none. */
  readonly event: unknown;
  /** The event as it is handed over; undefined where it is not compared. */
  readonly canonical: unknown;
}

/** The bodies of the corpus, and those of `examples/` that are in their documented form: such a one is known, in strict too. */
export function bodiesOf(corpus: readonly CorpusTest[]): Body[] {
  const documented = examples
    .filter(({ name }) => !name.startsWith("delivered/"))
    .map(({ name, bytes }): CorpusTest => ({ name, description: name, bytes, outcome: "known" }));
  return [...corpus, ...documented].map((test) => {
    const value = parsed(test.bytes);
    const event =
      typeof value === "object" && value !== null && Object.hasOwn(value, "event") ? (value as { event: unknown }).event : undefined;
    // What is repeated 10,000 times is too deep to be compared, not to be parsed.
    const isCompared = test.outcome !== "invalid" && test.repeat === undefined;
    return { ...test, event, canonical: isCompared ? canonicalOf(test) : undefined };
  });
}

/**
 * Holds a build of the package to the corpus.
 *
 * @returns What noticed that the build is not the package; undefined when nothing did.
 */
export async function noticed(build: Build, bodies: readonly Body[]): Promise<string | undefined> {
  const known = new Set<unknown>(build.open.webhookEventNames);
  const isConcerned = ({ event }: Body) => build.changed.has(known.has(event) ? (event as string) : undefined);
  for (const body of bodies) if (isConcerned(body) && (await isNoticed(build, body))) return body.name;
  return noticedByEventModule(build, bodies);
}

async function isNoticed({ open, strict }: Build, { bytes, outcome, issue, canonical, strict: strictIssue }: Body): Promise<boolean> {
  const result = open.safeParseWebhookEvent(bytes);
  if (result.kind !== outcome) return true;
  if (result.kind !== "invalid") {
    if (canonical !== undefined && !isDeepStrictEqual(result.event, canonical)) return true;
  } else if (issue !== undefined && !isDeepStrictEqual(firstIssue(result), issue)) return true;
  if (!agrees(await open.explainWebhookEvent(bytes), outcome, issue)) return true;
  const inStrict = strict.safeParseWebhookEvent(bytes);
  if (inStrict.kind !== (strictIssue === undefined ? outcome : "invalid")) return true;
  if (strictIssue !== undefined && !isDeepStrictEqual(firstIssue(inStrict), strictIssue)) return true;
  return !agrees(await strict.explainWebhookEvent(bytes), inStrict.kind, strictIssue ?? issue);
}

/** Whether a list of all issues is empty, or holds the one that is expected. */
function agrees(issues: readonly { path: string; keyword: string }[], outcome: string, expected: Body["issue"]): boolean {
  if (outcome !== "invalid") return issues.length === 0;
  return expected === undefined || issues.some(({ path, keyword }) => path === expected.path && keyword === expected.keyword);
}

function firstIssue(result: WebhookResult): Body["issue"] {
  const [first] = result.kind === "invalid" ? result.error.issues : [];
  return first === undefined ? undefined : { path: first.path, keyword: first.keyword };
}

/** The module of one event takes the known bodies of this event, in their documented form, and no other. */
function noticedByEventModule(build: Build, bodies: readonly Body[]): string | undefined {
  for (const event of build.open.webhookEventNames) {
    if (!build.changed.has(event)) continue;
    const { validate } = build.eventModule(event);
    for (const body of bodies) {
      const value = body.canonical ?? nonObject(body.bytes);
      if (value !== undefined && validate(value) !== (body.outcome === "known" && body.event === event)) return body.name;
    }
  }
  return undefined;
}

/** The value of a body that is JSON, and no object. */
function nonObject(bytes: Uint8Array): unknown {
  const value = parsed(bytes);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : value;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
