import { createServer } from "node:http";
import { toNodeListener } from "codeqr-webhooks/node";
import { POST } from "./receiver.js";

createServer(toNodeListener(POST)).listen(Number(process.env.PORT ?? 8080));
