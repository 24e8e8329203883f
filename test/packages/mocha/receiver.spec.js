const assert = require("node:assert/strict");
const { sampleWebhookEvent, signedRequest } = require("codeqr-webhooks/testing");
const { POST, sales } = require("./receiver.js");

it("counts a sale", async () => {
  const event = sampleWebhookEvent("sale.created", { data: { sale: { amount: 4900 } } });
  const response = await POST(await signedRequest(event, "whsec_of-the-test"));
  assert.equal(response.status, 200);
  assert.deepEqual(sales, [4900]);
});

it("refuses a stranger", async () => {
  const response = await POST(await signedRequest(sampleWebhookEvent("sale.created"), "whsec_of-somebody-else"));
  assert.equal(response.status, 401);
});
