import type { Contract } from "../contract/contract.js";
import type { ConformanceFile } from "../payloads/conformance-test.js";
import { constraintTests } from "./constraint-tests.js";
import { deliveredTests } from "./delivered-tests.js";

/** What the corpus owes: for everything that the contract says, at least one test that notices when it says otherwise. */
export function owedTests(contract: Contract): ConformanceFile[] {
  return [...constraintTests(contract), ...deliveredTests(contract)];
}
