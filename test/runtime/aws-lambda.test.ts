import type { ALBHandler, APIGatewayProxyHandler, APIGatewayProxyHandlerV2, LambdaFunctionURLHandler } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { type LambdaEvent, toLambdaHandler } from "../../src/aws-lambda.js";
import { createWebhookHandler } from "../../src/receive.js";
import { signWebhook } from "../../src/signature.js";
import { sampleWebhookEvent } from "../../src/testing.js";
import { lambdaEvents, type SentRequest } from "../support/lambda-events.js";

const secret = "whsec_lambda";
const secondSecret = "whsec_other";

const body = Buffer.from(JSON.stringify({ ...sampleWebhookEvent("link.clicked"), note: "olá 🚀" }));
const signature = await signWebhook(body, secret);
const sent: SentRequest = {
  path: "/webhooks/a%20b",
  query: "from=a%26b",
  headers: { host: "example.com", "content-type": "application/json", "codeqr-signature": signature },
  body,
  isBase64: false,
};

const seen: { url: string; platform: readonly unknown[] }[] = [];
const POST = createWebhookHandler<[event: LambdaEvent, context: { readonly awsRequestId: string }]>({
  secret: ({ url }) => (new URL(url).searchParams.get("from") === "a&b" ? secret : secondSecret),
  on: {
    "link.clicked": (_event, { request, platform }) => {
      seen.push({ url: request.url, platform });
    },
  },
  fallback: () => {},
  onInvalid: () => {},
});
const handler = toLambdaHandler(POST);
const context = { awsRequestId: "1" };

describe.each(Object.entries(lambdaEvents))("behind %s", (name, eventOf) => {
  test.each([false, true])("a signed body is received byte for byte, base64 %s", async (isBase64) => {
    const event = eventOf({ ...sent, isBase64 });
    expect(await handler(event, context)).toMatchObject({ statusCode: 200, body: "", isBase64Encoded: false });
    const scheme = name === "a load balancer" ? "http" : "https";
    expect(seen.pop()).toEqual({ url: `${scheme}://example.com/webhooks/a%20b?from=a%26b`, platform: [event, context] });
  });

  test.each([
    ["base64 that is not said to be", true, false, "does not say isBase64Encoded, but its body looks like base64"],
    ["text that is said to be base64", false, true, "says isBase64Encoded, but its body is not base64"],
  ])("%s is unverified, and the answer says why", async (_case, isBase64, flag, hint) => {
    const result = await handler({ ...eventOf({ ...sent, isBase64 }), isBase64Encoded: flag }, context);
    expect(result.statusCode).toBe(401);
    expect(result.body).toMatch(`is not that of this body with this secret. The event ${hint}.`);
  });

  test.each<[string, Partial<SentRequest>, number]>([
    ["a forged signature", { headers: { ...sent.headers, "codeqr-signature": "0".repeat(64) } }, 401],
    ["no signature", { headers: { host: "example.com" } }, 401],
    ["an empty body", { body: new Uint8Array() }, 401],
    ["a GET", { method: "GET", body: new Uint8Array() }, 405],
  ])("%s is refused without a hint", async (_case, changes, status) => {
    const result = await handler(eventOf({ ...sent, ...changes }), context);
    expect(result.statusCode).toBe(status);
    expect(result.body).not.toMatch("base64");
  });

  test("an answer with bytes and cookies has the form that belongs to the event", async () => {
    const headers: [string, string][] = [
      ["content-type", "image/png"],
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
    ];
    const event = eventOf(sent);
    const result = await toLambdaHandler(() => new Response(new Uint8Array([137, 80]), { headers }))(event, undefined);
    expect(result).toMatchObject({ headers: { "content-type": "image/png" }, body: "iVA=", isBase64Encoded: true });
    if (event.multiValueHeaders) expect(result.multiValueHeaders).toEqual({ "content-type": ["image/png"], "set-cookie": ["a=1", "b=2"] });
    else if ("http" in event.requestContext) expect(result.cookies).toEqual(["a=1", "b=2"]);
    else expect(result.headers["set-cookie"]).toBe("a=1");
  });
});

test.each<[string, unknown]>([
  ["a test event of the console", { key1: "value1" }],
  ["an event of a queue", { Records: [] }],
  ["nothing", null],
])("%s is an error that says what was expected", async (_name, event) => {
  await expect(handler(event as LambdaEvent, context)).rejects.toThrow(/not an HTTP request of API Gateway/);
});

test("the headers that the console's test of a REST API leaves out are none", async () => {
  const event: LambdaEvent = { httpMethod: "POST", path: "/", headers: null, multiValueHeaders: null, body: null, requestContext: {} };
  expect((await handler(event, context)).statusCode).toBe(401);
});

test("the handler fits the types of @types/aws-lambda", () => {
  const anyHandler = toLambdaHandler(() => new Response());
  const handlers: [APIGatewayProxyHandler, APIGatewayProxyHandlerV2, LambdaFunctionURLHandler, ALBHandler] = [
    anyHandler,
    anyHandler,
    anyHandler,
    anyHandler,
  ];
  expect(handlers).toHaveLength(4);
});
