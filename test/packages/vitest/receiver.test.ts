import { sampleWebhookEvent, signedRequest } from "codeqr-webhooks/testing";
import { expect, test } from "vitest";
import { POST, sales } from "./receiver";

test("a sale is counted", async () => {
  const event = sampleWebhookEvent("sale.created", { data: { sale: { amount: 4900 } } });
  const response = await POST(await signedRequest(event, "whsec_of-the-test"));
  expect(response.status).toBe(200);
  expect(sales).toEqual([4900]);
});
