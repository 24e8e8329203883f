import type { Contract } from "../contract/contract.js";
import { type Example, type Json, sampleOf } from "../payloads/examples.js";
import { banner } from "./banner.js";
import type { Printer } from "./printer.js";

/** Prints a body of each event that has an example, for consumers' tests. */
export function samples(examples: readonly Example[]): Printer {
  return {
    print(contract) {
      const bodies = sampleBodies(contract, examples);
      return [
        { path: "typescript/samples.js", text: `${banner}export const samples = ${JSON.stringify(bodies, null, 2)};\n` },
        {
          path: "typescript/samples.d.ts",
          text: `${banner}import type { WebhookEventMap } from "./types.js";

/** A body of each event, in documented form. */
export declare const samples: Readonly<Pick<WebhookEventMap, ${Object.keys(bodies)
            .map((name) => JSON.stringify(name))
            .join(" | ")}>>;
`,
        },
      ];
    },
  };
}

/** A body of each event that has an example, in documented form, by the event's name. */
export function sampleBodies(contract: Contract, examples: readonly Example[]): Record<string, Json> {
  return Object.fromEntries(
    contract.events.flatMap((event) => {
      const sample = sampleOf(event, examples);
      return sample === undefined ? [] : [[event.name, sample]];
    }),
  );
}
