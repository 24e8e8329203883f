import { app, type HttpRequest, type HttpResponseInit } from "@azure/functions";
import { POST } from "./receiver.js";

export async function webhooks(request: HttpRequest): Promise<HttpResponseInit> {
  const { url, method } = request;
  const body = method === "GET" || method === "HEAD" ? null : await request.arrayBuffer();
  const response = await POST(new Request(url, { method, headers: Object.fromEntries(request.headers), body }));
  return { status: response.status, body: await response.text() };
}

app.http("webhooks", { methods: ["POST"], authLevel: "anonymous", handler: webhooks });
