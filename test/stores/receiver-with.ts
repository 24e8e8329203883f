import type { UnknownWebhookEvent, WebhookEvent } from "../../generated/typescript/types.js";
import type { WebhookEventStore } from "../../src/event-store.js";
import { handleOnce } from "../../src/handle-once.js";
import { receiveWebhookEvent } from "../../src/receive.js";

export const secret = "whsec_0123456789abcdef0123456789abcdef";

/** A receiver that handles each event once. What `handle` throws is answered with 500, and what else it returns than a `Response` is ignored. */
export function receiverWith(
  store: WebhookEventStore,
  handle: (event: WebhookEvent | UnknownWebhookEvent) => unknown,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const received = await receiveWebhookEvent(request, { secret });
    if (!(received.kind === "known" || received.kind === "unknown")) return new Response(null, { status: received.status });
    const { event, status } = received;
    const handleEvent = async () => {
      const given = await handle(event);
      return given instanceof Response ? given : new Response(null, { status });
    };
    try {
      const outcome = await handleOnce(
        store,
        event.id,
        handleEvent,
        ({ ok }) => ok,
        () => {},
      );
      if (outcome === "handled") return new Response(null, { status: 200 });
      if (outcome === "claimed") return new Response(null, { status: 503, headers: { "retry-after": "1" } });
      return outcome;
    } catch {
      return new Response(null, { status: 500 });
    }
  };
}
