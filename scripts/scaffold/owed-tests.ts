import type { ConformanceGroup } from "../payloads/conformance-test.js";
import type { Contract } from "../contract/contract.js";
import { constraintTests } from "./constraint-tests.js";
import { deliveredTests } from "./delivered-tests.js";

/** The tests that a file of `test/conformance/` owes. */
export interface OwedTests {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly groups: readonly ConformanceGroup[];
}

/** What the corpus owes: for everything that the contract says, at least one test that notices when it says otherwise. */
export function owedTests(contract: Contract): OwedTests[] {
  return [...constraintTests(contract), ...deliveredTests(contract)];
}
