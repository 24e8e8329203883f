const { createWebhookHandler } = require("codeqr-webhooks/receive");

const sales = [];

const POST = createWebhookHandler({
  secret: "whsec_of-the-test",
  on: { "sale.created": ({ data }) => void sales.push(data.sale.amount) },
  fallback: () => {},
  onInvalid: (error) => console.error(error.message),
});

module.exports = { POST, sales };
