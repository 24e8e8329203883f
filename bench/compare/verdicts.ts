import { safeParseWebhookEvent } from "codeqr-webhooks";
import { eventNameOf } from "../../src/event-name.js";
import { corpus, examples, parsedBody } from "../../test/support/corpus.js";
import { eventNames, loadValidators } from "../peers/modules.js";
import { ours } from "../peers/ours.js";
import { type Peer } from "../peers/peer.js";

/** A peer's verdicts on the corpus and the examples; only on bodies that are JSON and whose event is in the catalogue, because the peers do not know others. */
export interface Verdicts {
  readonly documentedRejected: number;
  readonly documented: number;
  /** Bodies that differ from their documented form. */
  readonly deliveredRejected: number;
  readonly delivered: number;
  readonly badAccepted: number;
  readonly bad: number;
}

interface Judged {
  readonly kind: "documented" | "delivered" | "bad";
  readonly event: string;
  readonly value: unknown;
}

const bodies: readonly Judged[] = [...examples.map((example) => ({ ...example, outcome: "known" as const })), ...corpus].flatMap(
  ({ bytes, outcome }): Judged[] => {
    const value = parsedBody(bytes);
    const event = eventNameOf(value);
    if (event === undefined || !eventNames.includes(event)) return [];
    if (outcome !== "known") return [{ kind: "bad", event, value }];
    const result = safeParseWebhookEvent(value);
    return [{ kind: result.kind === "known" && result.event === value ? "documented" : "delivered", event, value }];
  },
);

/** Counts the good bodies that a peer rejects, and the bad ones that it accepts. */
export async function judge(peer: Peer): Promise<Verdicts> {
  const validators = await loadValidators(peer);
  const accepts = ({ event, value }: Judged) =>
    peer === ours ? safeParseWebhookEvent(value).kind === "known" : (validators[event]?.(value) ?? false);
  const count = (kind: Judged["kind"], accepted: boolean) =>
    bodies.filter((body) => body.kind === kind && accepts(body) === accepted).length;
  const of = (kind: Judged["kind"]) => bodies.filter((body) => body.kind === kind).length;
  return {
    documentedRejected: count("documented", false),
    documented: of("documented"),
    deliveredRejected: count("delivered", false),
    delivered: of("delivered"),
    badAccepted: count("bad", true),
    bad: of("bad"),
  };
}
