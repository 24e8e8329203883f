import { join } from "node:path";
import type { Contract } from "../contract/contract.js";
import { loadContract } from "../contract/load.js";
import { type Mistake, MistakeError } from "../contract/mistake.js";
import { exampleMistakes } from "../payloads/example-mistakes.js";
import { type Example, examplesIn, readExampleFiles } from "../payloads/examples.js";
import { readCorpusFiles } from "./corpus-files.js";
import type { Corpus } from "./missing-tests.js";

/** The hand-written files that everything else is printed from. */
export interface Sources {
  readonly contract: Contract;
  readonly examples: readonly Example[];
  readonly corpus: Corpus;
}

/**
 * Reads schemas, examples and corpus.
 *
 * @param root The repository.
 * @param schemas The folder of the schemas.
 * @throws {MistakeError} When one of them cannot be used. It lists the mistakes in all of them. If there are none, the examples have not been compared with their schemas.
 */
export async function readSources(root: string, schemas: string): Promise<Sources> {
  const mistakes: Mistake[] = [];
  const contract = await loadContract(schemas).catch((error: unknown) => {
    if (!(error instanceof MistakeError)) throw error;
    mistakes.push(...error.mistakes);
  });
  const files = await readExampleFiles(join(root, "examples"));
  const tests = await readCorpusFiles(join(root, "test/conformance"));
  mistakes.push(...files.mistakes, ...tests.mistakes);
  const examples = contract === undefined ? [] : examplesIn(files.files, contract);
  if (contract !== undefined && mistakes.length === 0) return { contract, examples, corpus: tests.corpus };
  // Missing properties may be added once everything else is right.
  const wrong = contract === undefined ? [] : exampleMistakes(examples, contract).filter(({ keyword }) => keyword !== "required");
  throw new MistakeError([...mistakes, ...wrong]);
}
