import express from "express";
import { toNodeListener } from "codeqr-webhooks/node";
import { POST } from "./receiver.js";

const app = express();
app.post("/webhooks", toNodeListener(POST));
app.use(express.json());
app.listen(Number(process.env.PORT ?? 8080));
