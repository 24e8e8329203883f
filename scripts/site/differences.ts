import { type DeliveredForm, deliveredProperties, type DeliveredProperty, wrapperAmong } from "../../src/delivered-form.js";
import type { Json } from "../payloads/examples.js";
import type { Span } from "./code.js";
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
    if (node.kind !== "object") return;
    const wrapper = wrapperAmong(node.members, nodeForm?.wrapper, membersOf);
    if (wrapper !== undefined) {
      found.form.push(spanOf(wrapper));
      found.notes.add(`\`${path}/${wrapper.name}\` holds what the event page has at \`${path}\``);
    }
    const properties = deliveredProperties(node.members, nodeForm, membersOf);
    for (const property of properties.sort((a, b) => a.property.start - b.property.start)) compare(property, path);
  }

  function compare({ property: member, documented: names, form: inner, values }: DeliveredProperty<JsonMember>, path: string): void {
    const documented = names.join("/");
    const own = `${path}/${documented}`;
    if (names.length === 1 && member.name !== documented) {
      found.form.push(spanOf(member));
      found.notes.add(`\`${path}/${member.name}\` is \`${documented}\` on the event page`);
    }
    const value = text.slice(member.value.start, member.value.end);
    const pair = values.find(([delivered]) => JSON.stringify(delivered) === value);
    if (pair !== undefined) {
      found.form.push({ start: member.value.start, end: member.value.end, className: "form" });
      found.notes.add(`\`${value}\` at \`${own}\` is \`${JSON.stringify(pair[1])}\` on the event page`);
    }
    if (!known.has(own)) {
      found.paths.add(own);
      if (member.name === names.at(-1)) found.additional.push(spanOf(member, "more"));
      return;
    }
    visit(member.value, inner, own);
  }
}

function membersOf({ value }: JsonMember): readonly JsonMember[] | undefined {
  return value.kind === "object" ? value.members : undefined;
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
