import { readdirSync, readFileSync } from "node:fs";
import fastJsonPatch, { type Operation } from "fast-json-patch";
import type { ConformanceGroup, ConformanceTest } from "../../scripts/payloads/conformance-test.js";
import { examples } from "./examples.js";
import { repository } from "./repository.js";

export { examples };

/** A cache of example texts: most tests patch one of a few. */
const exampleTexts = new Map<string, string>();

const folder = `${repository}test/conformance/`;

/** A test of the corpus with its full name and its payload as bytes. */
export interface CorpusTest extends ConformanceTest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The canonical form of a known payload. */
export function canonicalOf({ bytes, canonical }: Pick<CorpusTest, "bytes" | "canonical">): unknown {
  return patched(JSON.parse(new TextDecoder().decode(bytes)), canonical);
}

/** Every test of the conformance corpus. */
export const corpus: readonly CorpusTest[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .flatMap((file) =>
    (JSON.parse(readFileSync(folder + file, "utf8")) as ConformanceGroup[]).flatMap((group) =>
      group.tests.map((test) => ({
        ...test,
        name: `${file} › ${group.description} › ${test.description}`,
        bytes: bytesOf(test),
      })),
    ),
  );

/** The value of a body; undefined where it is no JSON. */
export function parsedBody(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Every example and every test of the corpus that is JSON, parsed. */
export function parsedBodies(): { readonly name: string; readonly body: any }[] {
  return [...examples, ...corpus].flatMap(({ name, bytes }) => {
    const body = parsedBody(bytes);
    return body === undefined ? [] : [{ name, body }];
  });
}

function bytesOf(test: ConformanceTest): Uint8Array {
  if (test.base64 !== undefined) return Buffer.from(test.base64, "base64");
  if (test.text !== undefined) return Buffer.from(test.text);
  if (test.repeat !== undefined) return Buffer.from(test.repeat.map(([text, times]) => text.repeat(times)).join(""));
  if (test.example === undefined) return Buffer.from(JSON.stringify(test.payload));
  return Buffer.from(JSON.stringify(patched(JSON.parse(exampleText(test.example)), test.patch)));
}

function exampleText(name: string): string {
  let text = exampleTexts.get(name);
  if (text === undefined) exampleTexts.set(name, (text = readFileSync(`${repository}examples/${name}.json`, "utf8")));
  return text;
}

function patched(document: unknown, patch: readonly Operation[] = []): unknown {
  return fastJsonPatch.applyPatch(document, patch, true).newDocument;
}
