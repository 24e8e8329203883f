import { readFileSync } from "node:fs";
import { validator as schemasafe } from "@exodus/schemasafe";
import { Ajv2020 } from "ajv/dist/2020.js";
import { openFormats } from "../../scripts/contract/formats.js";
import { repository } from "../support/repository.js";
import { checkBody } from "./check-body.js";
import type { Implementation } from "./implementation.js";
import type { ReferenceResult } from "./reference-result.js";

/** `date-time` is checked, the others are annotations. */
const formats = { ...openFormats, uri: () => true, email: () => true };

/** This package by itself, and two validators that are compiled at run time from the published schemas. */
export const javascriptImplementations: readonly Implementation[] = [
  inProcess("codeqr-webhooks", () => (verdict) => {
    checkBody(verdict);
    return undefined;
  }),
  inProcess("ajv", () => schemaCheck((schema) => new Ajv2020({ strict: false, strictNumbers: true, formats }).compile(schema))),
  inProcess("schemasafe", () =>
    schemaCheck((schema) => {
      const validate = schemasafe(schema, { mode: "lax", formats });
      return (value) => validate(value as never);
    }),
  ),
];

type Validate = (value: unknown) => boolean;
type Check = (verdict: ReferenceResult) => string | undefined;

function inProcess(name: string, create: () => Check): Implementation {
  let created: Check | undefined;
  const check: Check = (verdict) => {
    created ??= create();
    try {
      return created(verdict);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  return {
    name,
    group: "js",
    limits: [],
    bodies: 1_000_000,
    missing: () => undefined,
    prepare: () => {
      created = create();
    },
    differences: (verdicts) => verdicts.map(check),
  };
}

/** Compares a validator's verdicts with this package's: by the schema of deliveries and, after canonicalization, by that of events. */
function schemaCheck(compile: (schema: object) => Validate): Check {
  const compiled = (path: string) => compile(JSON.parse(readFileSync(`${repository}generated/schemas/${path}`, "utf8")));
  const isDelivery = compiled("webhook-delivery.schema.json");
  const isEvent = compiled("webhook-event.schema.json");
  return ({ json, kind }) => {
    if (json === undefined) return undefined;
    const isKnown = kind === "known";
    if (isDelivery(json.value) !== isKnown) return `webhook-delivery.schema.json: ${!isKnown} instead of ${isKnown}`;
    if (isEvent(json.canonical) !== isKnown) return `webhook-event.schema.json: ${!isKnown} instead of ${isKnown}`;
    return undefined;
  };
}
