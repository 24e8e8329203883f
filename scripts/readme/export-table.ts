import { markdownTable } from "./table.js";

/** The contents of each entry of the package, by its key in the `exports` of package.json. */
const contents: Readonly<Record<string, string>> = {
  ".": "parsing: `safeParseWebhookEvent`, `parseWebhookEvent`, `explainWebhookEvent` and what goes with them",
  "./strict": "the same names, but a property that the schemas do not declare is an issue: for your fixtures, not for receiving",
  "./receive": "`createWebhookHandler`, `receiveWebhookEvent`, `createMemoryEventStore`: see [receiving.md](receiving.md)",
  "./signature": "`verifyWebhookSignature`, `signWebhook`",
  "./node": "`toNodeListener`, `toRequest`: the receiver behind Node's own servers",
  "./aws-lambda": "`toLambdaHandler`: the receiver in AWS Lambda, behind API Gateway, a function URL or a load balancer",
  "./testing":
    '`sampleWebhookEvent("link.clicked", overrides?)`, `sampleUnknownWebhookEvent("link.archived", overrides?)` and `signedRequest(event, secret)`, for your tests',
  "./ajv": "`addWebhookSchemas(ajv)`: the published schemas in your own Ajv",
  "./standard":
    '`webhookEventSchema` and `webhookEventSchemas["link.clicked"]`: [Standard Schemas](https://standardschema.dev) with their JSON Schemas, for Hono, tRPC and all that takes one',
  "./observe":
    "`createWebhookObserver`, `mergeWebhookObservations`: what real deliveries have that the contract does not, see [receiving.md](receiving.md#watch-what-arrives)",
  "./standard/*":
    "`schema`: the Standard Schema of one event, as in `codeqr-webhooks/standard/link.clicked`, without what the other events need",
  "./events/*":
    "one event, as in `codeqr-webhooks/events/link.clicked`: its types; `canonicalize(body)`, which turns a delivered body into the documented form; and `validate(event)`, which takes that form only",
  "./schemas/*":
    "the published schemas: `webhook-event.schema.json` for any event in the documented form, `webhook-delivery.schema.json` for what arrives, `events/<event>.schema.json`, `deliveries/<event>.schema.json` and `objects/<object>.schema.json`",
  "./examples/*":
    "`documented/<event>.json`: the payloads of CodeQR's event page, byte for byte; `derived/`: made from them; `delivered/`: as bodies arrive, with invented values",
  "./catalog.json": "events, types and fields as data, for tools that show them",
  "./openapi.json": "OpenAPI 3.1: the events as webhooks of your endpoint, with the signature, the answers and examples",
  "./asyncapi.json": "AsyncAPI 3.1: the events as messages that CodeQR sends",
  "./delivered-forms.json": "how deliveries differ from the documented form, as data, for ports to other languages",
};

/**
 * The table of the package's exports.
 *
 * @throws {Error} When an entry of the package has no description here, or a described entry does not exist.
 */
export function exportTable(packageName: string, exports: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(exports).filter((key) => key !== "./package.json");
  const odd = [...keys.filter((key) => !(key in contents)), ...Object.keys(contents).filter((key) => !keys.includes(key))];
  if (odd.length > 0)
    throw new Error(`scripts/readme/export-table.ts and the exports of package.json differ: ${odd.join(", ")}; describe each entry once`);
  return markdownTable(
    ["import", "holds"],
    "ll",
    keys.map((key) => [`\`${packageName}${key.slice(1)}\``, contents[key] ?? ""]),
  );
}
