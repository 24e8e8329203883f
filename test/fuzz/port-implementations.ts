import { executorFolder, isPresent, portsUnderTest, runCommand } from "../ports/ports.js";
import type { PortUnderTest } from "../ports/port-under-test.js";
import { withoutOwnWords } from "../support/messages.js";
import { millisecondsOf } from "../support/milliseconds.js";
import { runBisecting } from "./run-bisecting.js";
import type { Implementation } from "./implementation.js";
import type { ReferenceResult } from "./reference-result.js";

/** Every port. */
export const portImplementations: readonly Implementation[] = portsUnderTest.map(portImplementation);

/** A port, by its executor: see `ports/README.md`. */
export function portImplementation(port: PortUnderTest): Implementation {
  return {
    name: port.name,
    group: "ports",
    limits: [...port.limits, "a replaced value beyond the limits"],
    bodies: 100_000,
    missing: () => (isPresent(port) ? undefined : `${port.present.map((command) => command.join(" ")).join(", ")} is not on this machine`),
    prepare: () => {
      for (const command of port.build) runCommand(command, executorFolder(port));
    },
    differences: (verdicts) => {
      const answers = runBisecting(verdicts, (some) => answersOf(port, some));
      return verdicts.map((verdict, index) => differenceOf(answers[index], verdict));
    },
  };
}

function answersOf(port: PortUnderTest, verdicts: readonly ReferenceResult[]): readonly any[] {
  const lines = verdicts.map(({ bytes }, id) => `${JSON.stringify({ id, op: "parse", body: base64(bytes) })}\n`);
  return runCommand(port.run, executorFolder(port), lines.join(""))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** How an executor's answer differs from this package's, in what docs/canonical-form.md says is equal in every language. */
function differenceOf(answer: any, { bytes, kind, result, eventName, json }: ReferenceResult): string | undefined {
  if (answer instanceof Error) return answer.message;
  if (answer.outcome !== kind) return `${answer.outcome} instead of ${kind}${answer.message === undefined ? "" : `: ${answer.message}`}`;
  if (answer.raw !== base64(bytes)) return "raw is not the body as received";
  if (result.kind === "invalid") {
    const [[issue], [expected]] = [answer.issues, result.error.issues];
    if (issue?.path !== expected?.path || issue?.keyword !== expected?.keyword)
      return `first issue ${issue?.keyword} at ${issue?.path} instead of ${expected?.keyword} at ${expected?.path}`;
    const [message, other] = [answer.message, result.error.message].map(withoutOwnWords);
    return message === other ? undefined : `message ${JSON.stringify(message)} instead of ${JSON.stringify(other)}`;
  }
  if (answer.event !== eventName) return `event ${JSON.stringify(answer.event)} instead of ${JSON.stringify(eventName)}`;
  const canonical = json?.canonical;
  const millis = millisecondsOf((canonical as { createdAt: string }).createdAt);
  if (answer.millis !== millis) return `createdAt is ${answer.millis} instead of ${millis} milliseconds since 1970`;
  return differenceAt(canonical, answer.canonical, "");
}

/** The place where two JSON values differ. */
function differenceAt(expected: unknown, actual: unknown, path: string): string | undefined {
  if (expected === actual) return undefined;
  const [names, others] = [namesOf(expected), namesOf(actual)];
  if (names === undefined || others === undefined || Array.isArray(expected) !== Array.isArray(actual))
    return `canonical ${path} is ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
  const added = others.find((name) => !names.includes(name));
  if (added !== undefined) return `canonical has ${JSON.stringify(`${path}/${added}`)} and should not`;
  for (const name of names) {
    if (!others.includes(name)) return `canonical lacks ${JSON.stringify(`${path}/${name}`)}`;
    const difference = differenceAt((expected as any)[name], (actual as any)[name], `${path}/${name}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function namesOf(value: unknown): string[] | undefined {
  return typeof value === "object" && value !== null ? Object.keys(value) : undefined;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
