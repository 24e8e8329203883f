import Koa from "koa";
import { toNodeListener } from "codeqr-webhooks/node";
import { POST } from "./receiver.js";

const listener = toNodeListener(POST);
const app = new Koa();
app.use(async (context, next) => {
  if (context.path !== "/webhooks") return next();
  context.respond = false;
  await listener(context.req, context.res);
});
app.listen(Number(process.env.PORT ?? 8080));
