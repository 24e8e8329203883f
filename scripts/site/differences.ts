import type { DeliveredForm } from "../contract/delivered-form.js";
import type { Json } from "../payloads/examples.js";
import type { Span } from "./code.js";
import { type DeliveredMember, membersOf } from "./delivered-tree.js";
import { type JsonMember, type JsonNode, parseJson } from "./json-tree.js";

/** How a delivered example differs from the event page's. */
export interface Differences {
  /** Differences in form: the places, and a description of each, with code between backticks. */
  readonly form: readonly Span[];
  readonly notes: readonly string[];
  /** Properties that the other example does not have: the places, and the pointers. */
  readonly additional: readonly Span[];
  readonly additionalPaths: readonly string[];
}

/** Everything in the text of an example, delivered in `form`, that is not in the documented form of another. */
export function differencesOf(text: string, form: DeliveredForm | undefined, other: Json): Differences {
  const root = parseJson(text);
  const known = new Set(pathsIn(other, ""));
  const found = { form: [] as Span[], notes: new Set<string>(), additional: [] as Span[], paths: new Set<string>() };
  if (!("fault" in root)) visit(root, form, "");
  return { form: found.form, notes: [...found.notes], additional: found.additional, additionalPaths: [...found.paths] };

  function visit(node: JsonNode, nodeForm: DeliveredForm | undefined, path: string): void {
    if (node.kind === "array") for (const item of node.items) visit(item, nodeForm?.items, `${path}/*`);
    if (node.kind === "object") for (const property of membersOf(node, nodeForm)) compare(property, nodeForm, path);
  }

  function compare({ member, documented, isWrapper, form: inner }: DeliveredMember, owner: DeliveredForm | undefined, path: string): void {
    const own = `${path}/${documented}`;
    if (isWrapper) {
      found.form.push(spanOf(member));
      found.notes.add(`\`${own}\` holds what the event page has at \`${path}\``);
      return;
    }
    if (member.name !== documented) {
      found.form.push(spanOf(member));
      found.notes.add(`\`${path}/${member.name}\` is \`${documented}\` on the event page`);
    }
    const value = text.slice(member.value.start, member.value.end);
    const pair = owner?.values?.[documented]?.find(([delivered]) => JSON.stringify(delivered) === value);
    if (pair !== undefined) {
      found.form.push({ start: member.value.start, end: member.value.end, className: "form" });
      found.notes.add(`\`${value}\` at \`${own}\` is \`${JSON.stringify(pair[1])}\` on the event page`);
    }
    if (!known.has(own)) {
      found.paths.add(own);
      if (member.name === documented) found.additional.push(spanOf(member, "more"));
      return;
    }
    visit(member.value, inner, own);
  }
}

function spanOf({ start, end }: JsonMember, className = "form"): Span {
  return { start, end, className };
}

/** The pointers to all properties of a value, with `*` for the items of arrays. */
function pathsIn(value: Json, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}/*`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [`${path}/${name}`, ...pathsIn(inner, `${path}/${name}`)]);
}
