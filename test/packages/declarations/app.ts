import { sValidator } from "@hono/standard-validator";
import { webhookEventSchema, webhookEventSchemas } from "codeqr-webhooks/standard";
import { Hono } from "hono";

/** An app whose type its clients import. */
export const app = new Hono()
  .post("/any", sValidator("json", webhookEventSchema), (context) => context.json(context.req.valid("json")))
  .post("/clicked", sValidator("json", webhookEventSchemas["link.clicked"]), (context) =>
    context.json(context.req.valid("json").data.link),
  );
