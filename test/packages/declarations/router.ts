import { initTRPC } from "@trpc/server";
import { webhookEventSchema, webhookEventSchemas } from "codeqr-webhooks/standard";

const t = initTRPC.create();

/** A router whose type its clients import. */
export const router = t.router({
  record: t.procedure.input(webhookEventSchema).mutation(({ input }) => input.event),
  linkOf: t.procedure.input(webhookEventSchemas["link.clicked"]).query(({ input }) => input.data.link),
});
