import { openFormats } from "../../scripts/contract/formats.js";
import { isPresent } from "../ports/ports.js";
import { repository } from "../support/repository.js";
import { build, judge, type ValidatorUnderTest, validators } from "../validators/validators.js";
import { runBisecting } from "./run-bisecting.js";
import type { Implementation } from "./implementation.js";
import type { BodyAsJson, ReferenceResult } from "./reference-result.js";

/** The third-party validators of `test/validators`, on the published schemas. */
export const validatorImplementations: readonly Implementation[] = validators.map((validator) => ({
  name: `${validator.name}-validator`,
  // The one in JavaScript gets as many as those that run in this process.
  ...(validator.name === "javascript"
    ? ({ group: "js", bodies: 1_000_000 } as const)
    : ({ group: "validators", bodies: 100_000 } as const)),
  limits: validator.limits,
  missing: () =>
    isPresent(validator) ? undefined : `${validator.present.map((command) => command.join(" ")).join(", ")} is not on this machine`,
  prepare: () => build(validator),
  differences: (verdicts) => {
    const deliveries = verdictsBy(validator, "webhook-delivery.schema.json", verdicts, ({ text }) => text);
    const events = verdictsBy(validator, "webhook-event.schema.json", verdicts, ({ canonical }) => JSON.stringify(canonical));
    return verdicts.map((_, index) => deliveries[index] ?? events[index]);
  },
}));

/** How a validator's verdicts by one schema differ, for the bodies that are JSON. */
function verdictsBy(
  validator: ValidatorUnderTest,
  schema: string,
  verdicts: readonly ReferenceResult[],
  textOf: (json: BodyAsJson) => string,
): readonly (string | undefined)[] {
  const path = `${repository}generated/schemas/${schema}`;
  const texts = verdicts.flatMap(({ json }) => (json === undefined ? [] : [textOf(json)]));
  const answers = runBisecting(texts, (some) => judge(validator, path, openFormats["date-time"]!, some));
  let next = 0;
  return verdicts.map(({ json, kind }) => {
    if (json === undefined) return undefined;
    const answer = answers[next++];
    if (answer === (kind === "known")) return undefined;
    return `${schema}: ${answer instanceof Error ? answer.message : answer} instead of ${kind === "known"}`;
  });
}
