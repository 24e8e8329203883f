import { baseUrl } from "../contract/base-url.js";
import { type Contract, type EventType, type Scope, scopes } from "../contract/contract.js";
import { responses, bodyNotes, scopeLabels, signatureHeader } from "../contract/delivery.js";
import type { Example } from "../payloads/examples.js";
import { firstSentence } from "../contract/first-sentence.js";
import type { PackageMetadata } from "./package-metadata.js";
import { bodySchema, componentSchemas, contact, namedExamples, schemaLink, scopeTags } from "./api-components.js";
import type { Printer } from "./printer.js";

const path = "asyncapi.json";

/** Prints the events as messages of an AsyncAPI description of CodeQR: it sends, your endpoint receives. */
export function asyncapi(examples: readonly Example[], facts: PackageMetadata): Printer {
  return {
    print(contract) {
      return [{ path, text: `${JSON.stringify(asyncapiOf(contract, examples, facts), null, 2)}\n` }];
    },
  };
}

function asyncapiOf(contract: Contract, examples: readonly Example[], { version, license }: PackageMetadata): object {
  const channels = scopes
    .map((scope) => ({ scope, events: contract.events.filter((event) => event.scope === scope) }))
    .filter(({ events }) => events.length > 0);
  return {
    asyncapi: "3.1.0",
    id: baseUrl + path,
    info: {
      title: "CodeQR webhooks",
      version,
      description: `What CodeQR sends to the endpoint of a webhook: CodeQR is the application described here, your endpoint its server. ${bodyNotes}`,
      contact,
      license: { name: license, url: `https://spdx.org/licenses/${license}.html` },
      tags: scopeTags(channels.map(({ scope }) => scope)),
    },
    defaultContentType: "application/json",
    servers: {
      endpoint: {
        host: "{host}",
        protocol: "https",
        description: "Your endpoint: the URL of the webhook.",
        variables: { host: { description: "Host of that URL." } },
        security: [{ $ref: "#/components/securitySchemes/signature" }],
      },
    },
    channels: Object.fromEntries(channels.map(({ scope, events }) => [scope, channelOf(scope, events)])),
    operations: Object.fromEntries(channels.map(({ scope, events }) => [`send-${scope}-events`, operationOf(scope, events)])),
    components: {
      schemas: {
        ...componentSchemas(contract),
        DeliveryHeaders: {
          type: "object",
          description: "The headers of every delivery.",
          properties: {
            [signatureHeader.name]: { type: "string", pattern: signatureHeader.pattern, description: signatureHeader.description },
          },
          required: [signatureHeader.name],
        },
      },
      messages: Object.fromEntries(contract.events.map((event) => [event.name, messageOf(event, examples)])),
      securitySchemes: {
        signature: { type: "httpApiKey", in: "header", name: signatureHeader.name, description: signatureHeader.description },
      },
    },
  };
}

/** A channel without an address: the path is that of the webhook's URL, which each consumer chooses. */
function channelOf(scope: Scope, events: readonly EventType[]): object {
  return {
    title: `Webhooks of ${scopeLabels[scope]}`,
    description: `Events sent to webhooks of ${scopeLabels[scope]}.`,
    servers: [{ $ref: "#/servers/endpoint" }],
    messages: Object.fromEntries(events.map(({ name }) => [name, { $ref: `#/components/messages/${name}` }])),
  };
}

function operationOf(scope: Scope, events: readonly EventType[]): object {
  return {
    action: "send",
    channel: { $ref: `#/channels/${scope}` },
    title: `Deliver to webhooks of ${scopeLabels[scope]}`,
    summary: `CodeQR sends an event to webhooks of ${scopeLabels[scope]}`,
    description: `${responses.success} ${responses.failure}`,
    bindings: { http: { method: "POST", bindingVersion: "0.3.0" } },
    messages: events.map(({ name }) => ({ $ref: `#/channels/${scope}/messages/${name}` })),
  };
}

function messageOf(event: EventType, examples: readonly Example[]): object {
  const description = event.schema.description ?? "";
  return {
    name: event.name,
    title: event.title,
    summary: firstSentence(description),
    description,
    contentType: "application/json",
    externalDocs: schemaLink(event),
    headers: { $ref: "#/components/schemas/DeliveryHeaders" },
    payload: bodySchema(event),
    examples: namedExamples(event, examples),
  };
}
