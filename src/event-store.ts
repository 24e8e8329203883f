/** The right to handle an event, held by one delivery of it. */
export interface WebhookClaim {
  /**
   * Records that the event has been handled. Awaited.
   * Must throw or reject when that could not be recorded, or when another delivery has claimed the event meanwhile.
   */
  commit(): unknown;
  /**
   * Gives the claim up, so that the event can be claimed again. Awaited.
   * May be called after a `commit` that failed. Must leave alone an event that is handled, or that another delivery has claimed meanwhile.
   */
  release(): unknown;
}

/** The outcome of claiming an event: a claim, `"handled"` (a claim of it was committed before), or `"claimed"` (another delivery of it is being handled). */
export type WebhookClaimResult = WebhookClaim | "handled" | "claimed";

/**
 * Remembers which events are being handled and which have been, so that each is handled once although CodeQR may send it more than once.
 *
 * A store belongs to one receiver: where two receivers share a database, keep their events apart, because both may be sent the same event.
 */
export interface WebhookEventStore {
  /**
   * Claims an event for the delivery at hand. Must be atomic: of any number of calls at once with the same `id`, at most one gets the claim.
   * A store that outlives the process must let a claim run out, because a process that is killed releases nothing.
   *
   * @param id The event's `id`: opaque, any string.
   */
  claim(id: string): WebhookClaimResult | Promise<WebhookClaimResult>;
}

/**
 * Makes a store in the memory of this process.
 *
 * It forgets everything when the process ends, and no other process sees it: after a restart, or with several instances, the same event may be handled again.
 * Use a database for those. Its claims do not run out: while a handler does not return, other deliveries of its event are answered with 503.
 *
 * @param options `maxEvents`: how many handled ids to remember, 10,000 if left out. Beyond that, the ids handled longest ago are forgotten. Events being handled do not count and are never forgotten.
 * @throws {TypeError} When `maxEvents` is not a positive integer.
 */
export function createMemoryEventStore({ maxEvents = 10_000 }: { readonly maxEvents?: number } = {}): WebhookEventStore {
  if (!(Number.isSafeInteger(maxEvents) && maxEvents > 0)) throw new TypeError(`maxEvents must be a positive integer, got ${maxEvents}`);
  const claims = new Map<string, WebhookClaim>();
  // A Set iterates in the order of insertion: the first one was handled longest ago.
  const handled = new Set<string>();
  return {
    claim(id) {
      if (handled.has(id)) return "handled";
      if (claims.has(id)) return "claimed";
      const claim: WebhookClaim = {
        commit() {
          if (claims.get(id) !== claim) throw new Error(`The event ${id} is no longer claimed by this delivery.`);
          claims.delete(id);
          handled.add(id);
          if (handled.size > maxEvents) handled.delete(handled.values().next().value as string);
        },
        release() {
          if (claims.get(id) === claim) claims.delete(id);
        },
      };
      claims.set(id, claim);
      return claim;
    },
  };
}
