// The delivered names are typed by each generator: a value of another type is an error.
import type { components } from "./build/openapi-typescript.js";
import type { DeliveredSale, DocumentedSale } from "./build/hey-api/types.gen.js";
import type { DeliveredSale as FromJsonSchema } from "./build/json-schema-to-typescript.js";

type Sale = components["schemas"]["DocumentedSaleCreatedData"]["sale"];

export const sales: readonly Sale[] = [
  { amount: 1, currency: "usd", payment_processor: "stripe" },
  { amount: 1, currency: "usd", paymentProcessor: "stripe", invoiceId: null },
];
export const either: readonly (DeliveredSale | DocumentedSale)[] = [
  { amount: 1, currency: "usd", payment_processor: "stripe", invoice_id: "in_1" },
  { amount: 1, currency: "usd", paymentProcessor: "stripe" },
];
// @ts-expect-error: a text
export const wrong: components["schemas"]["DeliveredSale"] = { amount: 1, currency: "usd", payment_processor: 1 };
// @ts-expect-error: a text
export const wrongToo: DeliveredSale = { amount: 1, currency: "usd", payment_processor: 1 };
// @ts-expect-error: a text
export const wrongAsWell: FromJsonSchema = { amount: 1, currency: "usd", payment_processor: 1 };
