import { loadContract } from "../../scripts/contract/load.js";
import { type Json, readExamples, sampleOf } from "../../scripts/payloads/examples.js";
import { type Read, readsOf } from "../../scripts/payloads/reads.js";
import { signWebhook } from "../../src/signature.js";
import { repository } from "./repository.js";

/** A request to the code that the event catalogue shows for an event, and what the code must print and answer. */
export interface UsageDelivery {
  readonly body: string;
  /** The header; undefined for a request without it. */
  readonly signature: string | undefined;
  readonly stdout: readonly string[];
  readonly status: number;
}

export const usageSecret = "whsec_0123456789abcdef0123456789abcdef";

/** The pointer that the message about an invalid body has. */
export const invalidPointer = "/createdAt";

const contract = await loadContract(`${repository}schemas`);
const examples = await readExamples(`${repository}examples`, contract);

/** For each event: the body of its example, signed; the same without a signature; and a signed body that is invalid. */
export const usageDeliveries: readonly {
  readonly event: string;
  readonly reads: readonly Read[];
  readonly deliveries: readonly UsageDelivery[];
}[] = await Promise.all(
  contract.events.map(async (event) => {
    const sample = sampleOf(event, examples) as Record<string, Json>;
    const reads = readsOf(event, contract);
    const body = JSON.stringify(sample);
    const invalid = JSON.stringify({ ...sample, createdAt: 5 });
    const deliveries = [
      {
        body,
        signature: await signWebhook(body, usageSecret),
        stdout: [reads.map((path) => valueAt(sample, path)).join(" ")],
        status: 200,
      },
      { body, signature: undefined, stdout: [], status: 401 },
      { body: invalid, signature: await signWebhook(invalid, usageSecret), stdout: [], status: 202 },
    ];
    return { event: event.name, reads, deliveries };
  }),
);

function valueAt(body: Json, path: Read): Json | undefined {
  return path.reduce<Json | undefined>((value, name) => (value as Record<string, Json> | undefined)?.[name], body);
}
