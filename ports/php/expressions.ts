import { indentedText } from "../../scripts/ports/kit/bracketed.js";
import { bracketed } from "./syntax.js";

/** An expression that has one line if it fits there. */
export type Expression = string | Conditional | Call;

/** `$one || $other ? $yes : $no` */
interface Conditional {
  readonly anyOf: readonly string[];
  readonly yes: Expression;
  readonly no: Expression;
}

/** `call($one, $other)` */
export interface Call {
  readonly call: string;
  readonly parameters: readonly string[];
}

const indent = "    ";

/** The text of an expression: one line, or a line for each of its parts if the one would have more characters than `columns`. */
export function expressionText(expression: Expression, columns: number): string {
  const line = onOneLine(expression);
  if (line.length <= columns || typeof expression === "string") return line;
  if ("call" in expression) return bracketed(`${expression.call}(`, expression.parameters, ")");
  const condition = expression.anyOf.join(" || ");
  const branch = (mark: "?" | ":", part: Expression) =>
    indentedText(`${mark} ${inParentheses(part, expressionText(part, columns - `${indent}? ()`.length))}`, indent);
  return [
    condition.length <= columns ? condition : expression.anyOf.join(`\n${indent}|| `),
    branch("?", expression.yes),
    branch(":", expression.no),
  ].join("\n");
}

function onOneLine(expression: Expression): string {
  if (typeof expression === "string") return expression;
  if ("call" in expression) return `${expression.call}(${expression.parameters.join(", ")})`;
  const [yes, no] = [expression.yes, expression.no].map((part) => inParentheses(part, onOneLine(part)));
  return `${expression.anyOf.join(" || ")} ? ${yes} : ${no}`;
}

/** PHP wants to be told in which order conditionals inside of one another are meant. */
function inParentheses(expression: Expression, text: string): string {
  return typeof expression !== "string" && "anyOf" in expression ? `(${text})` : text;
}
