import { createExchange, type Exchanged, oneLine } from "../send/exchange.js";
import { type CheckDelivery, checkDeliveries, type Example } from "./deliveries.js";
import { type Diagnosis, diagnose } from "./diagnose.js";
import { effectsReader } from "./effects.js";
import { handledOnce, unseen } from "./handled-once.js";
import { answerOf, judge, type Result } from "./judge.js";
import { type Secrets, sendDelivery } from "./send-delivery.js";

/** What to check, and how. */
export interface CheckOptions {
  readonly to: URL;
  readonly secrets: Secrets;
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number;
  /** Where a GET tells how many events have been handled. */
  readonly effects?: URL | undefined;
  readonly examples: readonly Example[];
  readonly freshId: () => string;
}

/** Nobody could be reached: nothing is known of the receiver. */
export interface Unreachable {
  readonly unreachable: string;
}

/** How many unanswered deliveries end the check, also if there has been no answer at all: more would only take more time. */
const maxUnanswered = 10;
const maxUnansweredAtFirst = 3;

const keptBytes = 300;

/**
 * Sends every row of the table to a receiver, one after the other, and judges what comes back. Never throws.
 *
 * Takes no longer than its answers do and ten times the timeout.
 *
 * @param tell Called with each result as it comes.
 */
export async function checkReceiver(options: CheckOptions, tell: (result: Result) => void = () => {}): Promise<Diagnosis | Unreachable> {
  const { to, secrets, timeout, effects, examples, freshId } = options;
  const { exchange, close } = createExchange(to, { timeout, keptBytes });
  const hasSecondSecret = secrets[1] !== undefined;
  const deliveries = checkDeliveries(examples, freshId, { hasSecondSecret, hasPrefix: secrets[0].startsWith("whsec_") });
  const results: Result[] = [];
  const add = (result: Result) => {
    results.push(result);
    tell(result);
  };
  try {
    let unanswered = 0;
    let isAnswered = false;
    let gone: string | undefined;
    for (const delivery of deliveries) {
      if (gone !== undefined) {
        add(notSent(delivery, gone));
        continue;
      }
      const answers = await sendDelivery(delivery, secrets, exchange);
      const refused = answers.find((answer) => answer.kind === "failed" && answer.isUnreachable);
      if (refused?.kind === "failed" && results.length === 0) return { unreachable: refused.reason };
      const control = results.find(({ name }) => name === delivery.like)?.answer;
      const result: Result = {
        ...judge(delivery, answers, control),
        milliseconds: Math.max(...answers.map(({ milliseconds }) => milliseconds)),
        detail: detailOf(answers),
      };
      add(refused === undefined ? result : { ...result, mark: "fails", problem: "stops-listening" });
      isAnswered ||= answers.some(({ kind }) => kind === "answer");
      if (answers.some(({ kind }) => kind === "timeout")) unanswered++;
      if (refused !== undefined) gone = "nobody listens there any more";
      else if (unanswered >= maxUnanswered) gone = `${unanswered} deliveries were not answered in time`;
      else if (!isAnswered && results.length >= maxUnansweredAtFirst) return { unreachable: result.detail };
    }
    if (gone === undefined) {
      if (effects === undefined) add(unseen);
      else {
        const counter = createExchange(effects, { timeout, keptBytes });
        add(await handledOnce(examples, freshId, secrets, exchange, effectsReader(counter.exchange)));
        counter.close();
      }
    }
  } finally {
    close();
  }
  return diagnose(results);
}

function notSent({ name, like }: CheckDelivery, detail: string): Result {
  return { name, mark: "not-sent", answer: "–", milliseconds: 0, detail, ...(like === undefined ? {} : { like }) };
}

/** The beginning of the first answer that is not a 2xx, or else of the first. */
function detailOf(answers: readonly Exchanged[]): string {
  const answer = answers.find((each) => !answerOf(each).startsWith("2")) ?? answers[0];
  if (answer === undefined) return "";
  return answer.kind === "answer" ? oneLine(answer.body.toString()) : answer.reason;
}
