import { UsageError } from "../../scripts/lib/command.js";
import { javascriptImplementations } from "./javascript-implementations.js";
import { groups, type Implementation } from "./implementation.js";
import { portImplementations } from "./port-implementations.js";
import { validatorImplementations } from "./validator-implementations.js";

/** All judges. */
const judges: readonly Implementation[] = [...javascriptImplementations, ...validatorImplementations, ...portImplementations];

/** The words that `judgesNamed` takes. */
export const implementationNames: readonly string[] = ["all", ...groups, ...judges.map(({ name }) => name)];

/**
 * The judges that a list of words names.
 *
 * @param words For example `js,go`: groups, single judges, or `all`.
 * @throws {UsageError} When a word does not name one.
 */
export function implementationsNamed(words: string): readonly Implementation[] {
  const wanted = words.split(",");
  const stranger = wanted.find((word) => !implementationNames.includes(word));
  if (stranger !== undefined) throw new UsageError(`--against ${stranger}: there is none; give some of ${implementationNames.join(", ")}`);
  return judges.filter(({ name, group }) => wanted.includes("all") || wanted.includes(group) || wanted.includes(name));
}
