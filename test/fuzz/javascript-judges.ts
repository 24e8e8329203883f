import { readFileSync } from "node:fs";
import { validator as schemasafe } from "@exodus/schemasafe";
import { Ajv2020 } from "ajv/dist/2020.js";
import { openFormats } from "../../scripts/contract/formats.js";
import { repository } from "../support/repository.js";
import { checkBody } from "./check-body.js";
import type { Judge } from "./judge.js";
import type { Verdict } from "./verdict.js";

/** This package by itself, and two validators that are compiled at run time from the published schemas. */
export const javascriptJudges: readonly Judge[] = [
  inProcess("codeqr-webhooks", () => (verdict) => {
    try {
      checkBody(verdict);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }),
  inProcess("ajv", () =>
    schemaCheck((schema) =>
      new Ajv2020({ strict: false, strictNumbers: true, formats: { ...openFormats, ...annotations } }).compile(schema),
    ),
  ),
  inProcess("schemasafe", () =>
    schemaCheck((schema) => {
      const validate = schemasafe(withoutOwnKeywords(schema), { mode: "lax", formats: { ...openFormats, ...annotations } });
      return (value) => validate(value as never);
    }),
  ),
];

/** The formats that nobody checks. */
const annotations = { uri: () => true, email: () => true };

type Validate = (value: unknown) => boolean;

function inProcess(name: string, create: () => (verdict: Verdict) => string | undefined): Judge {
  let check: ((verdict: Verdict) => string | undefined) | undefined;
  return {
    name,
    group: "js",
    bodies: 1_000_000,
    missing: () => undefined,
    prepare: () => {
      check = create();
    },
    differences: (verdicts) => verdicts.map((check ??= create())),
  };
}

/** Holds a validator to what this package says, by the schema of deliveries and, canonicalized, by that of events. */
function schemaCheck(compile: (schema: object) => Validate): (verdict: Verdict) => string | undefined {
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

/** A schema without annotations of ours: schemasafe takes no keyword that it does not know. */
function withoutOwnKeywords(schema: unknown): any {
  if (Array.isArray(schema)) return schema.map(withoutOwnKeywords);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => (keyword.startsWith("x-") ? [] : [[keyword, withoutOwnKeywords(value)]])),
  );
}
