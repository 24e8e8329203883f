import { createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadContract, modelOf } from "../../scripts/contract/load.js";
import type { Issue } from "../../scripts/payloads/conformance-test.js";
import { type Json, readExamples } from "../../scripts/payloads/examples.js";
import { sampleBodies } from "../../scripts/printers/samples.js";
import { fuzz } from "../fuzz/fuzz.js";
import { mutatedBodies } from "../fuzz/mutated-bodies.js";
import { portImplementation } from "../fuzz/port-implementations.js";
import { differencesOf } from "../fuzz/report.js";
import { writtenBodies } from "../fuzz/written-bodies.js";
import { awkwardBodies, awkwardFiles } from "../support/awkward-contract.js";
import { canonicalOf, corpus, examples } from "../support/corpus.js";
import { deliver, deliveredForms } from "../support/deliver.js";
import { hostileBody, hostileFiles, trace } from "../support/hostile-contract.js";
import { withoutOwnWords } from "../support/messages.js";
import { millisecondsOf } from "../support/milliseconds.js";
import { note } from "../support/notes.js";
import { canonicalize } from "../../src/canonicalize.js";
import { repository } from "../support/repository.js";
import { measuredTable, type Tally } from "./measured-table.js";
import { executorFolder, isPresent, missingCommand, portFolder, portsUnderTest, reportMissing, runCommand, versionOf } from "./ports.js";
import type { PortUnderTest } from "./port-under-test.js";
import { printPackage } from "./printed-package.js";
import { type ReceiveVector, receiveVectors } from "./receive-vectors.js";
import { signatureVectors, signedBody, type SignatureVector } from "./signature-vectors.js";

// Runs every port on the whole corpus, and on all examples in all forms. A port whose toolchain is missing is skipped, unless REQUIRE_PORTS is set: npm run test:ports sets it.

const folder = `${repository}test/ports/`;
const expectedFailures: Record<string, Record<string, string>> = JSON.parse(readFileSync(`${folder}expected-failures.json`, "utf8"));

/** One line for an executor, the expected answer, and the column of the table that it counts for. */
interface Case {
  readonly name: string;
  readonly column: Column;
  readonly request: object;
  check(answer: any): void;
}

const contract = await loadContract(`${repository}schemas`);
const mutated = writtenBodies(mutatedBodies(contract));
const samples = sampleBodies(contract, await readExamples(`${repository}examples`, contract));

const columns = [
  "documented examples",
  "delivered forms",
  "other sound bodies",
  "negatives rejected",
  "round trip",
  "unknown events",
  "signature",
  "receive",
  "samples",
  "typed dates",
] as const;
type Column = (typeof columns)[number];

/** The tests that a port passes or fails as a whole. */
const wholeTests = [
  "agrees with this package on 500 mutated bodies",
  "properties and events of any name come out as they came in",
] as const;

/** Declares a test of a port, which must fail if its failure is expected. */
function wholeTest(port: string, title: (typeof wholeTests)[number], run: () => void | Promise<void>): void {
  const declare = expectedFailures[port]?.[title] === undefined ? test : test.fails;
  declare(title, run, 300_000);
}

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64");
const parsedText = (value: unknown) => JSON.parse(JSON.stringify(value));
const parsed = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

const bodies: { name: string; bytes: Uint8Array; outcome: string; issue?: Issue; message?: string; canonical?: unknown }[] = [
  ...examples.flatMap(({ name, bytes }) => {
    const body = parsed(bytes);
    const form = deliveredForms.get(body.event);
    const example = { name, bytes, outcome: "known", canonical: canonicalize(body, body.event, false) };
    if (form === undefined || name.startsWith("delivered/")) return [example];
    const delivered = deliver(body, form);
    return [
      example,
      {
        ...example,
        name: `${name}, delivered`,
        bytes: Buffer.from(JSON.stringify(delivered)),
        canonical: canonicalize(delivered, body.event, false),
      },
    ];
  }),
  ...corpus.map((entry) => ({ ...entry, canonical: entry.outcome === "invalid" ? undefined : canonicalOf(entry) })),
];

const cases: readonly Case[] = [
  ...bodies.flatMap(({ name, bytes, outcome, issue, message, canonical }): Case[] => {
    const request = { op: "parse", body: base64(bytes) };
    const parse: Case = {
      name,
      column: columnOf(name, outcome),
      request,
      check: (answer) => {
        expect(answer.outcome, answer.message).toBe(outcome);
        expect(answer.raw).toBe(base64(bytes));
        if (issue !== undefined) expect({ path: answer.issues[0].path, keyword: answer.issues[0].keyword }).toEqual(issue);
        if (message !== undefined) expect(withoutOwnWords(answer.message)).toBe(withoutOwnWords(message));
      },
    };
    if (outcome === "invalid") return [parse];
    const roundTrip: Case = {
      name: `${name}: round trip`,
      column: "round trip",
      request,
      // As text: JSON.stringify writes -0 as 0.
      check: (answer) => expect(parsedText(answer.canonical)).toEqual(parsedText(canonical)),
    };
    const dates: Case = {
      name: `${name}: createdAt`,
      column: "typed dates",
      request,
      check: (answer) => expect(answer.millis).toBe(millisecondsOf((canonical as { createdAt: string }).createdAt)),
    };
    return [parse, roundTrip, dates];
  }),
  ...signatureVectors.map(signatureCase),
  ...receiveVectors.map(receiveCase),
  ...Object.entries(samples).map(sampleCase),
];

function columnOf(name: string, outcome: string): Column {
  if (outcome === "invalid") return "negatives rejected";
  if (outcome === "unknown") return "unknown events";
  if (/^delivered[/.]|, delivered$/.test(name)) return "delivered forms";
  return name.startsWith("documented/") ? "documented examples" : "other sound bodies";
}

function signatureCase({ name, op, secrets, signature, gives, refusal }: SignatureVector): Case {
  return {
    name,
    column: "signature",
    request: { op, body: base64(signedBody), secrets, signature },
    check: (answer) => {
      if (refusal !== undefined) expect(withoutManner(answer.error)).toBe(withoutManner(refusal));
      else expect(op === "sign" ? answer.signature : answer.verified).toBe(gives);
    },
  };
}

function receiveCase({ name, body, signature, secrets, maxBytes, gives }: ReceiveVector): Case {
  return {
    name: `receive: ${name}`,
    column: "receive",
    request: { op: "receive", body: base64(body), signature: signature ?? null, secrets, ...(maxBytes === undefined ? {} : { maxBytes }) },
    check: ({ id, error, ...result }) =>
      gives === undefined ? expect(error).toEqual(expect.any(String)) : expect({ error, ...result }).toEqual(gives),
  };
}

function sampleCase([event, sample]: readonly [string, Json]): Case {
  const secret = "whsec_0123456789abcdef0123456789abcdef";
  return {
    name: `sample: ${event}`,
    column: "samples",
    request: { op: "sample", event, secrets: [secret] },
    check: ({ body, signature }) => {
      const bytes = Buffer.from(body, "base64");
      expect(JSON.parse(bytes.toString())).toEqual(sample);
      expect(signature).toBe(createHmac("sha256", secret).update(bytes).digest("hex"));
    },
  };
}

/** A message without the parts that depend on the language's conventions: the case of the first letter, and the full stop. */
function withoutManner(message: string | undefined): string | undefined {
  return message?.replace(/^./, (first) => first.toLowerCase()).replace(/\.$/, "");
}

/** The number of cases that each port passed, by port and by column. */
const tallies = new Map(portsUnderTest.map(({ name }) => [name, new Map<string, Tally>()]));

describe.each(portsUnderTest.map((port) => [port.name, port] as const))("%s", (name, port) => {
  const isHere = isPresent(port);
  test("the toolchain is installed, or its absence is reported", () => reportMissing(`port ${name}`, port));

  describe.skipIf(!isHere)("on the corpus", () => {
    const answers = new Map<number, unknown>();
    const tally = tallies.get(name) as Map<string, Tally>;
    beforeAll(() => {
      execute(port).forEach((answer, index) => answers.set(index, answer));
    }, 900_000);

    test("answers every line", () => expect(answers.size).toBe(cases.length));

    test.each(columns)("%s", (column) => {
      const failures: string[] = [];
      const own = cases.map((entry, index) => ({ ...entry, index })).filter((entry) => entry.column === column);
      for (const { name: caseName, check, index } of own) {
        const isExpected = expectedFailures[name]?.[caseName] !== undefined;
        let fault: string | undefined;
        try {
          check(answers.get(index));
        } catch (error) {
          fault = (error as Error).message.slice(0, 600);
        }
        if (fault !== undefined && !isExpected) failures.push(`${caseName}: ${fault}`);
        if (fault === undefined && isExpected) failures.push(`${caseName} passes: remove it from expected-failures.json`);
      }
      const failed = own.filter(({ name: caseName }) => expectedFailures[name]?.[caseName] !== undefined).length;
      tally.set(column, { passed: own.length - failed - failures.length, of: own.length });
      expect(failures).toEqual([]);
    });

    wholeTest(name, "agrees with this package on 500 mutated bodies", () => {
      const tallies = fuzz([{ judge: portImplementation(port), count: 500 }], mutated, 2);
      expect(tallies.map(differencesOf).join("")).toBe("");
    });

    test("passes its ecosystem's formatter and linters", () => {
      for (const command of port.lint) runCommand(command, portFolder(port));
      tally.set("lint", { passed: port.lint.length, of: port.lint.length });
    }, 900_000);

    // The last ones: where build folders are shared, they leave their own packages in them.
    wholeTest(name, "properties and events of any name come out as they came in", async () => {
      const cwd = await printPackage(port, modelOf(awkwardFiles));
      for (const command of port.build) runCommand(command, cwd);
      const requests = awkwardBodies.map(({ body }, id) => `${JSON.stringify({ id, op: "parse", body: base64(JSON.stringify(body)) })}\n`);
      const answers = linesOf(runCommand(port.run, cwd, requests.join("")));
      expect(answers.map(({ message, outcome }) => message ?? outcome)).toEqual(awkwardBodies.map(() => "known"));
      expect(answers.map(({ canonical }) => canonical)).toEqual(awkwardBodies.map(({ canonical }) => canonical));
    });

    test("texts that would end a comment or a string are compiled, and none of them is run", async () => {
      const cwd = await printPackage(port, modelOf(hostileFiles));
      for (const command of port.build) runCommand(command, cwd);
      const request = { id: 0, op: "parse", body: base64(JSON.stringify(hostileBody)) };
      const [answer] = linesOf(runCommand(port.run, cwd, `${JSON.stringify(request)}\n`));
      expect(answer.message ?? answer.outcome).toBe("known");
      expect(answer.canonical).toEqual(hostileBody);
      expect(existsSync(join(cwd, trace))).toBe(false);
    }, 300_000);
  });
});

test("an expected failure is an existing case", () => {
  const names = new Set([...cases.map(({ name }) => name), ...wholeTests]);
  expect(Object.values(expectedFailures).flatMap((reasons) => Object.keys(reasons).filter((name) => !names.has(name)))).toEqual([]);
});

// Printed, not written into the repository: nothing that is committed depends on the toolchains of a machine.
afterAll(() => {
  const results = portsUnderTest.map((port) => {
    const missing = missingCommand(port)?.join(" ");
    const toolchain = missing === undefined ? { version: versionOf(port) } : { missing };
    return { port: port.name, toolchain, tallies: tallies.get(port.name) ?? new Map<string, Tally>() };
  });
  note("tables", measuredTable([...columns, "lint"], results));
});

function execute(port: PortUnderTest): unknown[] {
  const cwd = executorFolder(port);
  for (const command of port.build) runCommand(command, cwd);
  const input = cases.map(({ request }, id) => `${JSON.stringify({ id, ...request })}\n`).join("");
  return linesOf(runCommand(port.run, cwd, input));
}

/** The values of the lines of JSON that an executor wrote. */
function linesOf(output: string): any[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
