import { Ajv2020 } from "ajv/dist/2020.js";
import { eventNameOf } from "../../src/event-name.js";
import type { Contract } from "../contract/contract.js";
import { openFormats } from "../contract/formats.js";
import { deliveryDefinitions } from "../contract/compact-definitions.js";
import type { ContractChange } from "./difference.js";

/**
 * The bodies that were known to the earlier release, in the documented or the delivered form, and are invalid or unknown now.
 *
 * @param bodies Parsed bodies from the earlier release, by the file that holds each.
 */
export function diffBodies(bodies: ReadonlyMap<string, unknown>, before: Contract, after: Contract): ContractChange[] {
  const [was, is] = [judgeOf(before), judgeOf(after)];
  return [...bodies].flatMap(([file, body]) => {
    const [verdict, now] = [was(body), is(body)];
    if (verdict.outcome !== "known" || now.outcome === "known") return [];
    return [{ file, pointer: now.pointer, aspect: "body", before: "known", after: now.outcome, type: verdict.type }];
  });
}

interface Judgement {
  /** `known`, `unknown`, or `invalid` with what the body should have been. */
  readonly outcome: string;
  /** JSON pointer to the fault. */
  readonly pointer: string;
  /** Title of the event, when it is in the catalogue. */
  readonly type: string | undefined;
}

function judgeOf(contract: Contract): (body: unknown) => Judgement {
  const ajv = new Ajv2020({ strict: false, formats: { ...openFormats } });
  ajv.addSchema({ $id: "delivery", $defs: deliveryDefinitions(contract) });
  return (body) => {
    const type = contract.events.find(({ name }) => name === eventNameOf(body))?.title;
    if (type === undefined) return { outcome: "unknown", pointer: "", type };
    const validate = ajv.getSchema(`delivery#/$defs/${type}`);
    if (validate?.(body) === true) return { outcome: "known", pointer: "", type };
    const [error] = validate?.errors ?? [];
    return { outcome: `invalid: ${error?.message}`, pointer: error?.instancePath ?? "", type };
  };
}
