import { UsageError } from "../../scripts/lib/command.js";
import { javascriptJudges } from "./javascript-judges.js";
import { groups, type Judge } from "./judge.js";
import { portJudges } from "./port-judges.js";
import { validatorJudges } from "./validator-judges.js";

/** All judges. */
const judges: readonly Judge[] = [...javascriptJudges, ...validatorJudges, ...portJudges];

/** The words that `judgesNamed` takes. */
export const judgeWords: readonly string[] = ["all", ...groups, ...judges.map(({ name }) => name)];

/**
 * The judges that a list of words names.
 *
 * @param words For example `js,go`: groups, single judges, or `all`.
 * @throws {UsageError} When a word does not name one.
 */
export function judgesNamed(words: string): readonly Judge[] {
  const wanted = words.split(",");
  const stranger = wanted.find((word) => !judgeWords.includes(word));
  if (stranger !== undefined) throw new UsageError(`--against ${stranger}: there is none; give some of ${judgeWords.join(", ")}`);
  return judges.filter(({ name, group }) => wanted.includes("all") || wanted.includes(group) || wanted.includes(name));
}
