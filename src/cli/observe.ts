import { safeParseWebhookEvent } from "codeqr-webhooks";
import { createWebhookObserver, mergeWebhookObservations } from "codeqr-webhooks/observe";
import { visibleText } from "../visible-text.js";
import { type InputOptions, processInputs, requireBodyPath } from "./bodies/process-inputs.js";
import { storedBody } from "./bodies/stored-body.js";
import { noBody } from "./observe/observe-block.js";
import { hasNews } from "./observe/by-property.js";
import { observationPage } from "./observe/page.js";
import { reportObservation } from "./observe/report.js";
import { printSuggestions, suggestionsFor } from "./observe/suggest.js";
import { printJson, printStatus } from "./terminal.js";
import { requireWritable, writeWhole } from "./write-whole.js";

export interface ObserveOptions extends InputOptions {
  readonly json?: boolean;
  /** Where to write the page, if it is wanted. */
  readonly html?: string;
  readonly suggest?: boolean;
  readonly showValues?: boolean;
}

/** Says what the bodies in some files, or in standard input, have that the contract does not. */
export async function observe(paths: readonly string[], options: ObserveOptions): Promise<number> {
  const { json = false, html, suggest = false, showValues: values = false, at = "" } = options;
  const path = requireBodyPath(at);
  if (html !== undefined) await requireWritable(html);
  const observer = createWebhookObserver({ values });
  let lacking = 0;
  const { unread, isInterrupted, gathered } = await processInputs<"observe">(paths, options, () => ({
    worker: "observe",
    settings: { path, values },
    endsGently: true,
    lines(_name, _line, result) {
      lacking += result.lacking;
    },
    async values(_name, stored, advance) {
      for await (const value of stored) {
        advance(value.bytes.length);
        const { body, lacks = "at" } = storedBody(value, path);
        if (body === undefined && lacks === "at") lacking++;
        observer.add(body === undefined ? noBody(lacks, path) : safeParseWebhookEvent(body));
      }
    },
  }));
  const observation = mergeWebhookObservations(observer.report(), ...gathered);
  const suggestions = suggest ? suggestionsFor(observation) : undefined;
  if (json) printJson({ ...observation, ...(suggestions === undefined ? {} : { suggestions }) });
  else {
    reportObservation(observation);
    if (suggestions !== undefined) printSuggestions(suggestions);
  }
  if (html !== undefined) await writeWhole(html, observationPage(observation));
  const isNowhere = lacking > 0 && lacking === observation.bodies;
  if (isNowhere) printStatus(visibleText(`--at ${at} leads nowhere in any record`));
  if (isInterrupted) {
    printStatus("stopped before the end: what is reported is what came before");
    return 130;
  }
  if (unread > 0 || isNowhere) return 2;
  return hasNews(observation) ? 1 : 0;
}
