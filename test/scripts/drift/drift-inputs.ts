import { loadContract } from "../../../scripts/contract/load.js";
import { documentedUse } from "../../../scripts/drift/documented-use.js";
import { readExamples } from "../../../scripts/payloads/examples.js";
import { repository } from "../../support/repository.js";

/** The contract of the repository. */
export const contract = await loadContract(`${repository}schemas`);

/** What its documented examples show. */
export const use = documentedUse(await readExamples(`${repository}examples`, contract), contract);
