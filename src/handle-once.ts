import type { WebhookClaim, WebhookClaimResult, WebhookEventStore } from "./event-store.js";

/** How long to wait before each further try to claim an event that another delivery has claimed, in milliseconds: under 5 seconds in all. */
const pauses = [50, 100, 200, 400, 800, 1000, 1000, 1000];

/**
 * Handles an event unless it has been handled before, or is being handled.
 *
 * An event is handled at least once. It is handled twice only if nothing records that it was handled: when the process dies or the store fails between the end of `handle` and the commit,
 * and when `handle` takes longer than the store's claims last.
 *
 * @param store Where the event is claimed.
 * @param id The event's `id`.
 * @param handle Handles the event. Called only with the claim held.
 * @param isHandled Whether this answer of `handle` means that the event has been handled. If not, the claim is released, and the next delivery is handled again.
 * @param onReleaseError Called when the claim could not be released, which must not hide the outcome of `handle`. The event then stays claimed until its claim runs out.
 * @returns What `handle` returned. Or `"handled"`: answer with 2xx.
 * Or `"claimed"`: another delivery still held the claim after about 5 seconds. Answer with an error, so that CodeQR sends the event again: should the other delivery fail, this one is needed.
 * @throws Whatever `handle` or the store throws. Answer with an error, so that CodeQR sends the event again.
 */
export async function handleOnce<Answer extends object>(
  store: WebhookEventStore,
  id: string,
  handle: () => Answer | Promise<Answer>,
  isHandled: (answer: Answer) => boolean,
  onReleaseError: (error: unknown) => unknown,
): Promise<Answer | "handled" | "claimed"> {
  const claim = await claimPatiently(store, id);
  if (typeof claim === "string") return claim;
  try {
    const answer = await handle();
    if (isHandled(answer)) await claim.commit();
    else await release(claim, onReleaseError);
    return answer;
  } catch (error) {
    await release(claim, onReleaseError);
    throw error;
  }
}

async function claimPatiently(store: WebhookEventStore, id: string): Promise<WebhookClaimResult> {
  for (const pause of pauses) {
    const claim = await store.claim(id);
    if (claim !== "claimed") return claim;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return store.claim(id);
}

/** Releases a claim. Never throws. */
async function release(claim: WebhookClaim, onReleaseError: (error: unknown) => unknown): Promise<void> {
  try {
    await claim.release();
  } catch (error) {
    try {
      await onReleaseError(error);
    } catch {
      // The handler's outcome matters more than a failure to report this one.
    }
  }
}
