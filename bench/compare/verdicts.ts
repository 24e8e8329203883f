import { safeParseWebhookEvent } from "codeqr-webhooks";
import { corpus, examples } from "../../test/support/corpus.js";
import { eventNames, loadValidators } from "../peers/modules.js";
import { ours } from "../peers/ours.js";
import { type Peer } from "../peers/peer.js";

/** How a peer judged the corpus and the examples; only bodies that are JSON and of an event of the catalogue, for no peer knows others. */
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
    const value = parsed(bytes);
    const event = (value as { event?: unknown } | null | undefined)?.event;
    if (typeof event !== "string" || !eventNames.includes(event)) return [];
    if (outcome !== "known") return [{ kind: "bad", event, value }];
    const result = safeParseWebhookEvent(value);
    return [{ kind: result.kind === "known" && result.event === value ? "documented" : "delivered", event, value }];
  },
);

/** Counts what a peer rejects that is good, and accepts that is bad. */
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

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
