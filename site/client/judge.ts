import { isWorker } from "./checker/load-contract.js";
import { judgeBody } from "./checker/judge-body.js";
import type { Judging, JudgeRequest, JudgeResponse } from "./checker/judging.js";

// A worker that judges bodies; or, where there are no workers, a script of the page.

/** What a worker has of the global object. */
interface WorkerScope {
  addEventListener(name: "message", listener: (event: { readonly data: JudgeRequest }) => void): void;
  postMessage(response: JudgeResponse): void;
}

const scope = globalThis as unknown as WorkerScope & Judging;
if (!isWorker) scope.judgeBody = judgeBody;
else {
  const answer = scope.postMessage.bind(scope);
  scope.addEventListener("message", ({ data: { turn, bytes } }) => {
    for (const verdict of judgeBody(bytes)) answer({ turn, verdict });
  });
}
