import express from "express";
import { toNodeListener } from "codeqr-webhooks/node";
import { POST } from "./receiver.js";

const app = express();
app.use(express.json({ limit: "4mb", verify: (request, _response, bytes) => Object.assign(request, { rawBody: bytes }) }));
app.post("/webhooks", toNodeListener(POST));
app.listen(Number(process.env.PORT ?? 8080));
