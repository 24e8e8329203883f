const { WebhookParseError, parseWebhookEvent } = require("codeqr-webhooks");
const { sampleWebhookEvent, signedRequest } = require("codeqr-webhooks/testing");
const { POST, sales } = require("./receiver.js");

test("a sale is counted", async () => {
  const event = sampleWebhookEvent("sale.created", { data: { sale: { amount: 4900 } } });
  const response = await POST(await signedRequest(event, "whsec_of-the-test"));
  expect(response.status).toBe(200);
  expect(sales).toEqual([4900]);
});

test("a stranger is refused", async () => {
  const response = await POST(await signedRequest(sampleWebhookEvent("sale.created"), "whsec_of-somebody-else"));
  expect(response.status).toBe(401);
});

test("an error is recognised", () => {
  expect(() => parseWebhookEvent({ event: "link.clicked" })).toThrow(WebhookParseError);
});
