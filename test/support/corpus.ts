import { readdirSync, readFileSync } from "node:fs";
import fastJsonPatch, { type Operation } from "fast-json-patch";
import type { ConformanceGroup, ConformanceTest } from "../../scripts/conformance-test.js";
import { repository } from "./repository.js";

const folder = `${repository}test/conformance/`;

/** A test of the corpus with its full name and its payload as bytes. */
export interface CorpusTest extends ConformanceTest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The event that a known payload is handed over as. */
export function canonicalOf({ bytes, canonical }: Pick<CorpusTest, "bytes" | "canonical">): unknown {
  return patched(JSON.parse(new TextDecoder().decode(bytes)), canonical);
}

/** Every test of the conformance corpus. */
export const corpus: readonly CorpusTest[] = readdirSync(folder)
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

/** Every payload below `examples/`. */
export const examples: readonly { readonly name: string; readonly bytes: Uint8Array }[] = readdirSync(`${repository}examples`, {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => path.endsWith(".json"))
  .sort()
  .map((path) => ({ name: path, bytes: readFileSync(`${repository}examples/${path}`) }));

function bytesOf(test: ConformanceTest): Uint8Array {
  if (test.base64 !== undefined) return Buffer.from(test.base64, "base64");
  if (test.text !== undefined) return Buffer.from(test.text);
  if (test.repeat !== undefined) return Buffer.from(test.repeat.map(([text, times]) => text.repeat(times)).join(""));
  if (test.example === undefined) return Buffer.from(JSON.stringify(test.payload));
  const example: unknown = JSON.parse(readFileSync(`${repository}examples/${test.example}.json`, "utf8"));
  return Buffer.from(JSON.stringify(patched(example, test.patch)));
}

function patched(document: unknown, patch: readonly Operation[] = []): unknown {
  return fastJsonPatch.applyPatch(document, patch, true).newDocument;
}
