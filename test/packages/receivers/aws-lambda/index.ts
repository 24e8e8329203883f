import { toLambdaHandler } from "codeqr-webhooks/aws-lambda";
import { POST } from "./receiver.js";

export const handler = toLambdaHandler(POST);
