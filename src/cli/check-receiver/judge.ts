import type { Exchanged } from "../send/exchange.js";
import type { CheckDelivery } from "./deliveries.js";
import type { ProblemName } from "./problems.js";

/**
 * What an answer means:
 * - `ok`: it is right.
 * - `fails`: CodeQR signed the delivery, and would count the answer as a failure.
 * - `insecure`: the delivery is forged, and was taken.
 * - `repeats`: an event was handled more than once.
 * - `advice`: it does no harm by itself, and could be better.
 * - `unseen`: it cannot be seen from outside.
 * - `not-sent`: the receiver had gone before.
 */
export type Mark = "ok" | "fails" | "insecure" | "repeats" | "advice" | "unseen" | "not-sent";

/** What a row of the table came to. */
export interface Result {
  readonly name: string;
  readonly mark: Mark;
  /** What came back, the first of the worst answers: a status, or why there was none. */
  readonly answer: string;
  /** How many times each status or reason came back, if it was sent several times. */
  readonly answers?: Readonly<Record<string, number>>;
  /** How long it took until all had been answered, in milliseconds. */
  readonly milliseconds: number;
  /** Whether CodeQR would count the answer as a failure; undefined if CodeQR would never send this. */
  readonly counted?: boolean;
  /** The beginning of the answer's body, or why there was none. */
  readonly detail: string;
  readonly problem?: ProblemName;
  readonly like?: string;
}

/** From good to bad. */
const order: readonly Mark[] = ["ok", "unseen", "not-sent", "advice", "repeats", "insecure", "fails"];

/** How bad a mark is, from 0. */
export function weightOf(mark: Mark): number {
  return order.indexOf(mark);
}

/** The worst of some marks; `ok` if there are none. */
export function worst(marks: readonly Mark[]): Mark {
  return order[Math.max(0, ...marks.map(weightOf))] as Mark;
}

/** Whether an answer is a 2xx. */
function isAccepted(answer: Exchanged): boolean {
  return answer.kind === "answer" && answer.status >= 200 && answer.status < 300;
}

/**
 * Judges the answers to a delivery.
 *
 * @param control The answer to the delivery that this one is like.
 */
export function judge(
  delivery: CheckDelivery,
  answers: readonly Exchanged[],
  control: string | undefined,
): Omit<Result, "detail" | "milliseconds"> {
  const marks = answers.map((answer) => markOf(delivery, answer, answers, control));
  const mark = worst(marks);
  const chosen = answers[marks.indexOf(mark)] as Exchanged;
  const { name, expected, like, problem } = delivery;
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answerOf(answer)] = (counts[answerOf(answer)] ?? 0) + 1;
  return {
    name,
    mark,
    answer: answerOf(chosen),
    ...(answers.length > 1 ? { answers: counts } : {}),
    ...(expected === "accepted" ? { counted: !answers.every(isAccepted) } : {}),
    ...(mark === "ok" ? {} : { problem: problemOf(mark, delivery) ?? problem }),
    ...(like === undefined ? {} : { like }),
  };
}

/** An answer's status, or `timeout` or `failed`. */
export function answerOf(answer: Exchanged): string {
  return answer.kind === "answer" ? String(answer.status) : answer.kind;
}

/** The problem of a row whose answer is wrong in another way than the row is there to find. */
function problemOf(mark: Mark, { expected, problem }: CheckDelivery): ProblemName | undefined {
  if (expected === "refused" && mark === "insecure" && problem === "parses-before-verifying") return "accepts-forged";
  if (expected === "refused" && mark === "advice" && problem !== "parses-before-verifying") return "fails-on-forged";
  return undefined;
}

function markOf(delivery: CheckDelivery, answer: Exchanged, all: readonly Exchanged[], control: string | undefined): Mark {
  const status = answer.kind === "answer" ? answer.status : undefined;
  const isRefusal = status !== undefined && status >= 400 && status < 500;
  switch (delivery.expected) {
    case "accepted":
      // While another delivery of the event is being handled, only that one can be accepted. CodeQR sends this one again.
      if (status === 503 && delivery.together && all.some(isAccepted)) return "ok";
      return isAccepted(answer) ? "ok" : "fails";
    case "better-accepted":
      return isAccepted(answer) ? "ok" : "advice";
    case "refused":
      if (isAccepted(answer)) return "insecure";
      if (delivery.problem === "parses-before-verifying") return answerOf(answer) === control ? "ok" : "advice";
      return status === undefined || status >= 500 ? "advice" : "ok";
    case "either":
      return isAccepted(answer) || isRefusal ? "ok" : "advice";
    case "too-large":
      // Whoever answers before the body's end may close the connection before the answer has been read.
      return isAccepted(answer) || isRefusal || (answer.kind === "failed" && !answer.isUnreachable) ? "ok" : "advice";
    case "not-post":
      return isAccepted(answer) || status === undefined || status >= 500 ? "advice" : "ok";
  }
}
