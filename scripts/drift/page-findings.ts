import { explainWebhookEvent, safeParseWebhookEvent } from "../../src/index.js";
import { parsePointer } from "../../src/json-pointer.js";
import { explainWebhookEvent as explainStrictly, safeParseWebhookEvent as safeParseStrictly } from "../../src/strict.js";
import type { WebhookIssue } from "../../src/webhook-issue.js";
import type { Contract, EventType } from "../contract/contract.js";
import { baseTypeOf, isNullable, type JsonSchema } from "../contract/json-schema.js";
import { type DocumentedUse, keyOf, visitBody } from "./documented-use.js";
import type { Comparison, DriftFinding } from "./finding.js";
import { type EventPage, readEventPage, type Sample } from "./page.js";
import { placeInBody, placeOf, propertyAt, type SchemaPlace } from "./schema-place.js";
import { schemaForValue, titleIn } from "./suggested-schema.js";

/**
 * Compares the contract with the text of CodeQR's page of event types.
 *
 * @param use What the samples showed that the contract has from the page.
 */
export async function compareWithPage(text: string, contract: Contract, use: DocumentedUse): Promise<Comparison> {
  const page = readEventPage(text);
  if (page.events.size === 0) return { findings: [], unreadable: page.unreadable };
  const findings = [...eventFindings(page, contract)];
  for (const sample of page.samples) findings.push(...(await sampleFindings(sample, contract)));
  // What a sample that cannot be read would have shown is not missing.
  if (page.unreadable.length === 0) findings.push(...missingSamples(page, contract, use), ...missingProperties(page.samples, contract));
  return { findings: distinct(findings), unreadable: page.unreadable };
}

/** One finding for each id: the first, and null in its suggestion if another sample shows null. */
function distinct(findings: readonly DriftFinding[]): DriftFinding[] {
  const byId = new Map<string, DriftFinding[]>();
  for (const finding of findings) byId.set(finding.id, [...(byId.get(finding.id) ?? []), finding]);
  return [...byId.values()].map((same) => {
    const shown = same.filter(({ suggestion }) => !isOfNull(suggestion));
    const [first] = (shown.length > 0 ? shown : same) as [DriftFinding];
    if (shown.length === 0 || shown.length === same.length) return first;
    const suggestion = first.suggestion as JsonSchema;
    return { ...first, suggestion: { ...suggestion, type: [baseTypeOf(suggestion), "null"] } };
  });
}

/** Whether a suggestion is what null in a sample gives, which does not tell the type. */
function isOfNull(suggestion: unknown): boolean {
  return typeof suggestion === "object" && suggestion !== null && isNullable(suggestion as JsonSchema);
}

function* eventFindings({ events, samples, unreadable }: EventPage, contract: Contract): Generator<DriftFinding> {
  const missing = new Map(contract.events.filter(({ name }) => !events.has(name)).map((event) => [event.name, event]));
  for (const [name, line] of events) {
    if (contract.events.some((event) => event.name === name)) continue;
    const renamed = oldNameOf(name, samples, [...missing.values()]);
    if (renamed !== undefined) missing.delete(renamed.name);
    const file = `schemas/${renamed?.path ?? `events/${name}.schema.json`}`;
    yield {
      id: renamed === undefined ? `page event-added ${name}` : `page event-renamed ${renamed.name} ${name}`,
      source: "page",
      message:
        renamed === undefined
          ? `The page has the event ${name}, which the contract does not have. Write its schema and an example.`
          : `The page has ${name} and no longer ${renamed.name}; its sample is a ${renamed.name} but for the name. It seems to be renamed.`,
      file,
      pointer: renamed === undefined ? "" : "/properties/event/const",
      line,
      ...(renamed !== undefined && { suggestion: name }),
    };
  }
  // The part of a page that could not be read may name them.
  if (unreadable.length > 0) return;
  for (const { name, path } of missing.values()) {
    const message = `The contract has the event ${name}, which the page does not have.`;
    yield { id: `page event-removed ${name}`, source: "page", message, file: `schemas/${path}`, pointer: "" };
  }
}

/** The event of the contract that a sample of `name` would be if it had its name. */
function oldNameOf(name: string, samples: readonly Sample[], missing: readonly EventType[]): EventType | undefined {
  const bodies = samples.map(({ body }) => body as { event?: unknown } | null).filter((body) => body?.event === name);
  const candidates = missing.filter((event) => bodies.some((body) => safeParseStrictly({ ...body, event: event.name }).kind === "known"));
  return candidates.length === 1 ? candidates[0] : undefined;
}

async function sampleFindings({ body, line }: Sample, contract: Contract): Promise<DriftFinding[]> {
  const refused = await explainWebhookEvent(body);
  const undeclared = (await explainStrictly(body)).filter(
    ({ path, keyword }) => !refused.some((issue) => issue.path === path && issue.keyword === keyword),
  );
  const { event: name } = (body ?? {}) as { event?: unknown };
  const event = contract.events.find((candidate) => candidate.name === name);
  const finding = (issue: WebhookIssue, by: "refused" | "strict"): DriftFinding => {
    const path = parsePointer(issue.path);
    const { file, pointer, schema } = placeInBody(event ?? { ...contract.envelope, name: "" }, path, contract);
    const value = valueAt(body, path);
    const isNew = issue.keyword === "additionalProperties";
    const what = isNew
      ? `has ${issue.path}, which no schema declares`
      : by === "refused"
        ? `is refused: ${issue.path} ${issue.message}`
        : `is refused by strict validators: ${issue.path} ${issue.message}`;
    return {
      id: `page ${isNew ? "property-added" : `sample-${issue.keyword}`} ${file}#${pointer}`,
      source: "page",
      message: `The sample of ${event?.name ?? "an unnamed event"} ${what}.`,
      file,
      pointer,
      line,
      ...(value !== undefined && isNew && { suggestion: schemaForValue(value, titleIn(schema.title ?? "", path.at(-1) ?? "")) }),
      ...(value !== undefined && issue.keyword === "type" && { suggestion: { type: typeWith(value, schema) } }),
    };
  };
  return [...refused.map((issue) => finding(issue, "refused")), ...undeclared.map((issue) => finding(issue, "strict"))];
}

/** The type of a property that has this value in a sample, too. */
function typeWith(value: unknown, schema: JsonSchema): unknown {
  return value === null ? [baseTypeOf(schema) ?? "string", "null"] : schemaForValue(value, "").type;
}

/** The value in the sample as it is written; undefined where the delivered form has it elsewhere. */
function valueAt(body: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined),
    body,
  );
}

/** Events that the page still has, but without the sample that it had. */
function missingSamples({ events, samples }: EventPage, contract: Contract, use: DocumentedUse): DriftFinding[] {
  const shown = new Set(samples.map(({ body }) => (body as { event?: unknown } | null)?.event));
  const missing = contract.events.filter(({ name }) => use.events.has(name) && events.has(name) && !shown.has(name));
  return missing.map(({ name, path }) => ({
    id: `page sample-removed ${name}`,
    source: "page",
    message: `The page has no sample of ${name} any longer. If it is cut off there, read it again.`,
    file: `schemas/${path}`,
    pointer: "",
    line: events.get(name) as number,
  }));
}

/** Properties from the page that no sample of the page has any longer. Those of objects that no sample has are left out. */
function missingProperties(samples: readonly Sample[], contract: Contract): DriftFinding[] {
  const shapes = new Map<string, SchemaPlace>();
  const seen = new Set<string>();
  const see = (value: unknown, place: SchemaPlace, shape: SchemaPlace): void => {
    seen.add(keyOf(place));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) shapes.set(keyOf(shape), shape);
  };
  for (const { body } of samples) {
    const parsed = safeParseWebhookEvent(body);
    const event = contract.events.find(({ name }) => parsed.kind === "known" && name === parsed.event.event);
    if (event !== undefined && parsed.kind === "known") visitBody(parsed.event, placeOf(event), contract, see);
  }
  return [...shapes.values()].flatMap((shape) =>
    Object.entries(shape.schema.properties ?? {}).flatMap(([name, schema]): DriftFinding[] => {
      const { file, pointer } = propertyAt(shape, name);
      if (schema["x-evidence"] !== undefined || seen.has(keyOf({ file, pointer }))) return [];
      return [
        {
          id: `page property-removed ${file}#${pointer}`,
          source: "page",
          message: `No sample of the page has ${name}, which the contract knows from there.`,
          file,
          pointer,
        },
      ];
    }),
  );
}
