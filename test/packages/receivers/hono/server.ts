import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { POST } from "./receiver.js";

const app = new Hono();
app.all("/webhooks", (context) => POST(context.req.raw, context.env));

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8080) });
