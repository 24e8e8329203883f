import { toNodeListener, toRequest } from "codeqr-webhooks/node";

export const listener = toNodeListener(async () => new Response());
export const request = toRequest({ headers: {} });
export const tools = { toNodeListener, toRequest };
