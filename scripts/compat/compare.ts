import type { Contract, NamedSchema } from "../contract/contract.js";
import { dependenciesOf } from "../contract/definitions.js";
import { walk } from "../contract/json-schema.js";
import { diffApi } from "./api-diff.js";
import { diffBodies } from "./body-diff.js";
import type { ContractChange } from "./difference.js";
import type { Library } from "./library.js";
import { diffPortNames, diffPortTexts } from "./port-diff.js";
import { portNames } from "./port-names.js";
import type { Release } from "./release.js";
import type { CompatRule, Level } from "./rule.js";
import { compatRules } from "./rules.js";
import { diffSchemas } from "./schema-diff.js";
import { diffTables } from "./table-diff.js";
import { diffReads } from "./type-reads.js";

/** A change, and its effect on a receiver. */
export interface Finding extends ContractChange {
  /** The rule that matches it; undefined when none does. */
  readonly rule: CompatRule | undefined;
  /** The events that it affects. */
  readonly events: readonly string[];
}

/** The parts of the working tree that are compared. */
export interface Candidate extends Pick<Release, "schemas" | "contract" | "artefacts" | "types"> {
  readonly library: Library;
  /** The declarations below `generated/typescript/` that the library imports, by path below the repository's root. */
  readonly declarations: ReadonlyMap<string, string>;
}

/** Every change between an earlier release and the working tree, named by rule; a change that several rules match appears once for each. */
export async function compare(base: Release, head: Candidate): Promise<Finding[]> {
  const schemaFindings = classify(diffSchemas(base.schemas, head.schemas), base.contract, head.contract);
  const artefacts = base.artefacts
    .filter((name) => !head.artefacts.includes(name))
    .map((name) => ({ file: `generated/${name}`, pointer: "", aspect: "artefact", before: name, after: undefined }));
  const bodies = diffBodies(base.bodies, base.contract, head.contract).filter(
    (body) => !isRefusalExplained(body, schemaFindings, base.contract),
  );
  const reads = (await diffReads(base.types, head.types)).filter((read) => !isErrorExplained(read, schemaFindings, base.contract));
  const ports = await diffPorts(base, head, renamedTitles(schemaFindings));
  // A release without tables made no promises about them.
  const columns = base.artefacts.includes("tables") ? diffTables(base.contract, head.contract) : [];
  const api = base.library === undefined ? [] : diffApi(base.library, head.library, head.declarations);
  return [...schemaFindings, ...classify([...artefacts, ...bodies, ...reads, ...ports, ...columns, ...api], base.contract, head.contract)];
}

/** Names differences by rule. One that no rule matches is a finding without a rule: nothing is skipped. */
export function classify(
  differences: readonly ContractChange[],
  before: Contract,
  after: Contract,
  rules: readonly CompatRule[] = compatRules,
): Finding[] {
  return differences.flatMap((difference) => {
    const events = eventsWith(difference, before, after);
    const matching = rules.filter((rule) => rule.matches(difference));
    return (matching.length === 0 ? [undefined] : matching).map((rule) => ({ ...difference, rule, events }));
  });
}

/** The most serious level of the findings; undefined when there are none. Findings without a rule have no level. */
export function highestLevel(findings: readonly Finding[]): Level | undefined {
  const levels: readonly Level[] = ["major", "minor", "patch"];
  return levels.find((level) => findings.some(({ rule }) => rule?.level === level));
}

async function diffPorts(base: Release, head: Candidate, titles: ReadonlyMap<string, string>): Promise<ContractChange[]> {
  const [before, after] = await Promise.all([portNames(base.contract), portNames(head.contract)]);
  const { portTexts } = base;
  // A port that the release did not have made no promises.
  const promised = portTexts === undefined ? before : before.filter(({ port }) => portTexts.has(port));
  return [...diffPortNames(promised, after, titles), ...(portTexts === undefined ? [] : diffPortTexts(promised, portTexts))];
}

function renamedTitles(findings: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(
    findings.flatMap(({ aspect, before, after }) =>
      aspect === "title" && typeof before === "string" && typeof after === "string" ? [[before, after]] : [],
    ),
  );
}

/** Whether a breaking change on the wire affects the event of a body that is no longer known. */
function isRefusalExplained(body: ContractChange, findings: readonly Finding[], { events }: Contract): boolean {
  const name = events.find(({ title }) => title === body.type)?.name ?? "";
  return findings.some(({ rule, events: reached }) => rule?.category === "wire" && rule.level === "major" && reached.includes(name));
}

/** Whether a schema change already explains why a line does not compile. */
function isErrorExplained(read: ContractChange, findings: readonly Finding[], { envelope, events }: Contract): boolean {
  // The properties of the envelope are written once, and every event has them.
  const hasEnvelope = read.type === "UnknownWebhookEvent" || events.some(({ title }) => title === read.type);
  return findings.some(({ rule, file, aspect, type, property, lost }) => {
    if (rule?.level !== "major") return false;
    if (lost?.includes(read.type ?? "") || (aspect === "title" && type === read.type)) return true;
    const isSameType = type === read.type || (hasEnvelope && file === `schemas/${envelope.path}`);
    return rule.category === "types" && isSameType && property !== undefined && property === read.property;
  });
}

/** The events of both releases that hold the difference: its schema or, for other files, its type. All events, if it is in the envelope. */
function eventsWith({ file, type }: ContractChange, ...contracts: readonly Contract[]): string[] {
  const names = contracts.flatMap(({ envelope, ...contract }) => {
    if (file === `schemas/${envelope.path}`) return contract.events.map(({ name }) => name);
    const holds = ({ path, schema }: NamedSchema) =>
      file.startsWith("schemas/")
        ? file === `schemas/${path}`
        : type !== undefined && [...walk(schema)].some((node) => node.schema.title === type);
    return contract.events
      .filter((event) => [event, ...dependenciesOf(event.schema, { envelope, ...contract })].some(holds))
      .map(({ name }) => name);
  });
  return [...new Set(names)].sort();
}
