import { POST } from "./receiver.js";

Deno.serve({ port: Number(Deno.env.get("PORT") ?? 8080) }, POST);
