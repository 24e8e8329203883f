import { createWebhookObserver, type WebhookObservation } from "codeqr-webhooks/observe";
import { safeParseWebhookEvent, WebhookParseError, type InvalidWebhookResult } from "codeqr-webhooks";
import { type BodyLine, type LinesDone, visitLines } from "../bodies/body-lines.js";
import type { BlockWorker, BodySettings } from "../bodies/worker.js";
import { maxBodySize } from "../stored/blocks.js";
import { nothingAt, tooLong } from "../validate/body-parser.js";

export interface ObserveSettings extends BodySettings {
  /** Whether values of undeclared properties are kept. */
  readonly values: boolean;
}

/** The outcome of observing a block's lines. */
export interface ObservedBlock extends LinesDone {
  /** How many of them are records without a body where it should be. */
  readonly lacking: number;
}

/** Observes the lines of blocks. */
export async function startObserving({ path, values }: ObserveSettings): Promise<BlockWorker<ObservedBlock, WebhookObservation>> {
  const observer = createWebhookObserver({ values });
  return {
    async work(block) {
      let lacking = 0;
      const done = await visitLines(block, path, ({ body, lacks }) => {
        if (lacks === "at") lacking++;
        observer.add(lacks === undefined ? safeParseWebhookEvent(body) : noBody(lacks, path));
        return true;
      });
      return { ...done, lacking };
    },
    end: async () => observer.report(),
  };
}

/** The result for what has no body. */
export function noBody(lacks: NonNullable<BodyLine["lacks"]>, path: readonly string[]): InvalidWebhookResult {
  const { issues } = lacks === "at" ? nothingAt(path) : tooLong(maxBodySize);
  return { kind: "invalid", error: new WebhookParseError(undefined, issues), raw: undefined };
}
