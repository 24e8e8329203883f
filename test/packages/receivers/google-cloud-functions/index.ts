import { http } from "@google-cloud/functions-framework";
import { toNodeListener } from "codeqr-webhooks/node";
import { POST } from "./receiver.js";

http("webhooks", toNodeListener(POST));
