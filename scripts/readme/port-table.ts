import { markdownTable } from "./table.js";

/** A port: its folder in `generated/`, and the name of its language. */
interface PortName {
  readonly name: string;
  readonly language: string;
}

/** The cases that a port is known to fail, by port, with the reasons. */
type ExpectedFailures = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A table of the ports and the cases that each is known to fail, for a document in docs/. test/ports/ports.test.ts fails if a port fails another one. */
export function portTable(ports: readonly PortName[], expectedFailures: ExpectedFailures): string {
  return markdownTable(
    ["language", "package", "cases"],
    "lll",
    ports.map(({ name, language }) => [language, `[\`${name}\`](../generated/${name}/README.md)`, casesOf(expectedFailures[name] ?? {})]),
  );
}

function casesOf(failures: Readonly<Record<string, string>>): string {
  const all = Object.entries(failures);
  return all.length === 0 ? "passes all" : `passes all but ${all.map(([name, reason]) => `${name} (${reason})`).join(", ")}`;
}
