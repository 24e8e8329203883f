import { type Peer, validatorsRecord } from "./peer.js";

// Validators that are compiled at run time from the published schemas. They do not provide types, so they use ours.

const typesOfOurs = (events: readonly { readonly name: string }[]) =>
  `export type WebhookEvent = import("codeqr-webhooks").WebhookEventMap[${events.map(({ name }) => JSON.stringify(name)).join(" | ")}];\n`;

const importsOf = (events: readonly { readonly name: string; readonly type: string }[]) =>
  events
    .map(({ name, type }) => `import ${type} from "codeqr-webhooks/schemas/events/${name}.schema.json" with { type: "json" };\n`)
    .join("");

/** Ajv set up as its documentation shows, with ajv-formats unchanged. */
export const ajv: Peer = {
  name: "Ajv",
  package: "ajv",
  print: (_types, events) => `import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
${importsOf(events)}
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

${events.map(({ type }) => `const check${type} = ajv.compile(${type});\n`).join("")}
${typesOfOurs(events)}
${validatorsRecord(events, (type) => `check${type}`)}`,
};

/** @exodus/schemasafe in its default mode, with our annotations allowed. */
export const schemasafe: Peer = {
  name: "schemasafe",
  package: "@exodus/schemasafe",
  print: (_types, events) => `import { validator } from "@exodus/schemasafe";
${importsOf(events)}
const options = { mode: "default", extraFormats: true, allowUnusedKeywords: true } as const;
const compile = (schema: unknown) => validator(schema as never, options) as (value: unknown) => boolean;

${events.map(({ type }) => `const check${type} = compile(${type});\n`).join("")}
${typesOfOurs(events)}
${validatorsRecord(events, (type) => `(value) => check${type}(value)`)}`,
};
