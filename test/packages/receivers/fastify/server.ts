import fastify from "fastify";
import { toNodeListener } from "codeqr-webhooks/node";
import { POST } from "./receiver.js";

const listener = toNodeListener(POST);
const app = fastify();
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
  scope.post("/webhooks", async (request, reply) => {
    reply.hijack();
    await listener(request.raw, reply.raw);
  });
});
await app.listen({ port: Number(process.env.PORT ?? 8080) });
