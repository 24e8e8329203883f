import type { Contract } from "../contract/contract.js";
import type { ConformanceFile } from "../payloads/conformance-test.js";
import { constraintTests } from "./constraint-tests.js";
import { deliveredTests } from "./delivered-tests.js";

/** The tests that the corpus should have: for everything that the contract says, at least one test that fails when it changes. */
export function requiredTests(contract: Contract): ConformanceFile[] {
  return [...constraintTests(contract), ...deliveredTests(contract)];
}
