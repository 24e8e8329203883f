import { dialect } from "../contract/base-url.js";
import { type Contract, type EventType, scopes } from "../contract/contract.js";
import { responses, bodyNotes, signatureHeader } from "../contract/delivery.js";
import type { Example } from "../payloads/examples.js";
import { firstSentence } from "../contract/first-sentence.js";
import type { PackageMetadata } from "./package-metadata.js";
import { bodySchema, componentSchemas, contact, namedExamples, schemaLink, scopeTags } from "./api-components.js";
import type { Printer } from "./printer.js";

/** Prints the events as webhooks of an OpenAPI description: the requests that your endpoint receives, and what its answers mean. */
export function openapi(examples: readonly Example[], facts: PackageMetadata): Printer {
  return {
    print(contract) {
      return [{ path: "openapi.json", text: `${JSON.stringify(openapiOf(contract, examples, facts), null, 2)}\n` }];
    },
  };
}

function openapiOf(contract: Contract, examples: readonly Example[], { version, license }: PackageMetadata): object {
  const used = scopes.filter((scope) => contract.events.some((event) => event.scope === scope));
  return {
    openapi: "3.1.1",
    info: {
      title: "CodeQR webhooks",
      version,
      description: `What CodeQR sends to the endpoint of a webhook, by POST. ${bodyNotes}`,
      contact,
      license: { name: license, identifier: license },
    },
    jsonSchemaDialect: dialect,
    servers: [
      {
        url: "https://{endpoint}",
        description: "Your endpoint: the URL of the webhook. CodeQR has no server here.",
        variables: { endpoint: { default: "localhost/webhooks", description: "Host and path of that URL." } },
      },
    ],
    security: [{ signature: [] }],
    tags: scopeTags(used),
    webhooks: Object.fromEntries(contract.events.map((event) => [event.name, { post: operationOf(event, examples) }])),
    components: {
      schemas: componentSchemas(contract),
      parameters: {
        signature: {
          name: signatureHeader.name,
          in: "header",
          required: true,
          description: signatureHeader.description,
          schema: { type: "string", pattern: signatureHeader.pattern },
        },
      },
      responses: {
        success: { description: responses.success },
        refusal: { description: responses.refusal },
        failure: { description: responses.failure },
      },
      securitySchemes: {
        signature: { type: "apiKey", in: "header", name: signatureHeader.name, description: signatureHeader.description },
      },
    },
  };
}

function operationOf(event: EventType, examples: readonly Example[]): object {
  const description = event.schema.description ?? "";
  const named = namedExamples(event, examples).map(({ name, summary, payload }) => [name, { summary, value: payload }]);
  return {
    operationId: event.name,
    tags: [event.scope],
    summary: firstSentence(description),
    description,
    externalDocs: schemaLink(event),
    parameters: [{ $ref: "#/components/parameters/signature" }],
    requestBody: {
      required: true,
      content: { "application/json": { schema: bodySchema(event), examples: Object.fromEntries(named) } },
    },
    responses: {
      "2XX": { $ref: "#/components/responses/success" },
      "4XX": { $ref: "#/components/responses/refusal" },
      default: { $ref: "#/components/responses/failure" },
    },
  };
}
