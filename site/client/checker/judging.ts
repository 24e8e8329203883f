import { trustedUrl } from "../trusted-url.js";
import type { judgeBody } from "./judge-body.js";
import type { Verdict } from "./verdict.js";

/** A body to judge, and the turn that it belongs to. */
export interface JudgeRequest {
  readonly turn: number;
  readonly bytes: Uint8Array;
}

/** A verdict of a turn: the last one has the number of all issues. */
export interface JudgeResponse {
  readonly turn: number;
  readonly verdict: Verdict;
}

/** What the script leaves in a page that has no workers. */
export interface Judging {
  judgeBody?: typeof judgeBody;
}

/** How long a body may keep the next one waiting, in milliseconds. */
const patience = 300;

/** How long issues are counted, in milliseconds. */
const countingTime = 5000;

/** Judges bodies, the newest first. */
export interface Judge {
  /** Judges a body instead of the one before it. */
  judge(bytes: Uint8Array): void;
  /** Forgets the body. */
  cancel(): void;
}

/**
 * Judges bodies outside of the page's own thread. A page that was opened from a folder may have no workers: there, it is done in the page.
 *
 * @param show Called with each verdict on the newest body, and whether its issues are still being counted.
 */
export function startJudge(show: (verdict: Verdict, isCounting: boolean) => void): Judge {
  let worker: Worker | undefined;
  let hasWorkers = true;
  let turn = 0;
  /** The body that is being judged. */
  let current: Uint8Array | undefined;
  let next: Uint8Array | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function begin(): void {
    clearTimeout(timer);
    current = next;
    next = undefined;
    if (current === undefined) return;
    const started = startedWorker();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    if (started !== undefined) started.postMessage({ turn, bytes: current } satisfies JudgeRequest);
    else void judgeHere(current, turn);
  }

  function startedWorker(): Worker | undefined {
    if (!hasWorkers || worker !== undefined) return worker;
    try {
      worker = new Worker(trustedUrl("judge.js"));
    } catch {
      hasWorkers = false;
      return undefined;
    }
    worker.addEventListener("message", ({ data }: MessageEvent<JudgeResponse>) => take(data));
    worker.addEventListener("error", () => {
      hasWorkers = false;
      next ??= current;
      startAnew();
    });
    return worker;
  }

  function take(response: JudgeResponse): void {
    const { verdict } = response;
    const isCounting = verdict.count === undefined;
    if (response.turn === turn) show(verdict, isCounting);
    if (!isCounting) begin();
    else if (next === undefined) {
      wait(countingTime, () => {
        show(verdict, false);
        startAnew();
      });
    }
  }

  function wait(milliseconds: number, then: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  }

  function startAnew(): void {
    worker?.terminate();
    worker = undefined;
    begin();
  }

  async function judgeHere(bytes: Uint8Array, own: number): Promise<void> {
    const scope = globalThis as Judging;
    if (scope.judgeBody === undefined) {
      await loadScript("contract.js");
      await loadScript("judge.js");
    }
    // Only the first verdict: counting would stop the page.
    const verdict = scope.judgeBody?.(bytes).next().value;
    if (own === turn && verdict !== undefined) show(verdict, false);
    begin();
  }

  return {
    judge(bytes) {
      turn++;
      next = bytes;
      if (current === undefined) begin();
      else wait(patience, startAnew);
    },
    cancel() {
      turn++;
      next = undefined;
    },
  };
}

const loading = new Map<string, Promise<void>>();

function loadScript(name: string): Promise<void> {
  const loaded =
    loading.get(name) ??
    new Promise<void>((resolve, reject) => {
      const script = document.createElement("script");
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", reject);
      script.src = trustedUrl(name);
      document.head.append(script);
    });
  loading.set(name, loaded);
  return loaded;
}
