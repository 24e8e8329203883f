import { type Example, sampleOf } from "../payloads/examples.js";
import { banner } from "./banner.js";
import type { Printer } from "./printer.js";

/** Prints a body of each event that has an example, for consumers' tests. */
export function samples(examples: readonly Example[]): Printer {
  return {
    print(contract) {
      const found = contract.events.flatMap((event) => {
        const sample = sampleOf(event, examples);
        return sample === undefined ? [] : [{ event, sample }];
      });
      const bodies = Object.fromEntries(found.map(({ event, sample }) => [event.name, sample]));
      return [
        { path: "typescript/samples.js", text: `${banner}export const samples = ${JSON.stringify(bodies, null, 2)};\n` },
        {
          path: "typescript/samples.d.ts",
          text: `${banner}import type { WebhookEventMap } from "./types.js";

/** A body of each event, in documented form. */
export declare const samples: Readonly<Pick<WebhookEventMap, ${found.map(({ event }) => JSON.stringify(event.name)).join(" | ")}>>;
`,
        },
      ];
    },
  };
}
