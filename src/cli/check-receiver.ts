import { visibleText } from "../visible-text.js";
import { checkReceiver as check } from "./check-receiver/check-receiver.js";
import { showDiagnosisAsJson, showDiagnosisAsText, showResultAsJson, showResultAsText, textHead } from "./check-receiver/report.js";
import { allExamples } from "./events.js";
import { freshId } from "./fresh-id.js";
import { redact, requireSecret } from "./secrets.js";
import { localUrl } from "./target-url.js";
import { print, printJson, printStatus } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export interface CheckReceiverOptions {
  readonly to: string;
  readonly secret?: readonly string[];
  readonly effects?: string;
  readonly timeout: number;
  readonly yesRemote?: boolean;
  readonly json?: boolean;
}

/** Sends a receiver everything that it must be able to take or to refuse, and says whether CodeQR would disable it. */
export async function checkReceiver({ to, secret, effects, timeout, yesRemote, json }: CheckReceiverOptions): Promise<number> {
  if (secret !== undefined && secret.length > 2) throw new UsageError("--secret can be given twice at most: the new one and the old one");
  const [first, second] = secret ?? [];
  const secrets = second === undefined ? ([requireSecret(first)] as const) : ([requireSecret(first), requireSecret(second)] as const);
  const url = localUrl("--to", to, yesRemote);
  const counter = effects === undefined ? undefined : localUrl("--effects", effects, yesRemote);
  process.once("SIGINT", () => {
    printStatus("stopped before the end");
    process.exit(130);
  });
  if (!json) print(textHead);
  const diagnosis = await check(
    { to: url, secrets, timeout, effects: counter, examples: allExamples(), freshId },
    json ? showResultAsJson : showResultAsText,
  );
  if ("unreachable" in diagnosis) {
    const reason = redact(diagnosis.unreachable);
    if (json) printJson({ verdict: "unreachable", reason });
    else print(`\n${visibleText(`no verdict: ${url.href} could not be reached: ${reason}`)}`);
    return 3;
  }
  (json ? showDiagnosisAsJson : showDiagnosisAsText)(diagnosis);
  return diagnosis.safe ? 0 : 1;
}
