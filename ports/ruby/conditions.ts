import { indented } from "./syntax.js";

/** Conditions of which one has to hold. */
export function anyOf(conditions: readonly string[]): string {
  if (conditions.length < 2) return conditions.join("");
  return conditions.map((condition) => (condition.includes(" && ") ? `(${condition})` : condition)).join(" || ");
}

/** A statement that is run unless one of the conditions holds. */
export function statementUnless(conditions: readonly string[], statement: string, columns: number): string {
  const [first, ...others] = conditions;
  if (first === undefined) return statement;
  if (first.startsWith("!") && others.length === 0) return statementIf(first.slice(1), statement, columns);
  return conditional(`unless ${anyOf(conditions)}`, statement, columns);
}

/** A statement that is run if a condition holds. */
export function statementIf(condition: string, statement: string, columns: number): string {
  return conditional(`if ${condition}`, statement, columns);
}

/** A statement with its condition behind it, or around it where a line of both would have more characters than `columns`. */
function conditional(condition: string, statement: string, columns: number): string {
  const line = `${statement} ${condition}`;
  return line.length <= columns && !line.includes("\n") ? line : `${condition}\n${indented(statement)}\nend`;
}
