import { type DeliveredForm, deliveredProperties, type DeliveredProperty, wrapperAmong } from "../../src/delivered-form.js";
import type { Json } from "../payloads/examples.js";
import type { Span } from "./code.js";
import { type JsonMember, type JsonNode, parseJson } from "./json-tree.js";

/** How a delivered example differs from the event page's. Pointers have `*` for the items of arrays. */
export interface Differences {
  /** Differences in form: the places, and what each is. */
  readonly form: readonly Span[];
  readonly changes: readonly Change[];
  /** Properties that the other example does not have: the places, and what they are. */
  readonly additional: readonly Span[];
  readonly additions: readonly Pointers[];
}

/** A value with another place or name, whose pointers differ; or the same property with another value. */
export type Change =
  | { readonly kind: "moved" | "renamed"; readonly documented: string; readonly delivered: string }
  | { readonly kind: "value"; readonly documented: string; readonly delivered: string; readonly at: Pointers };

/** The pointers to one value, in each form. */
export interface Pointers {
  readonly documented: string;
  readonly delivered: string;
}

/**
 * Everything in the text of an example, delivered in `form`, that is not in the documented form of another.
 *
 * @param isMap Whether the names in the object at this documented pointer are data: another name in it is then no other property.
 */
export function differencesOf(
  text: string,
  form: DeliveredForm | undefined,
  other: Json,
  isMap: (pointer: string) => boolean = () => false,
): Differences {
  const root = parseJson(text);
  const known = new Set(pathsIn(other, ""));
  const found = {
    form: [] as Span[],
    changes: new Map<string, Change>(),
    additional: [] as Span[],
    additions: new Map<string, Pointers>(),
  };
  if (!("fault" in root)) visit(root, form, { documented: "", delivered: "" });
  return { form: found.form, changes: [...found.changes.values()], additional: found.additional, additions: [...found.additions.values()] };

  function note(change: Change): void {
    found.changes.set(JSON.stringify(change), change);
  }

  function visit(node: JsonNode, nodeForm: DeliveredForm | undefined, at: Pointers): void {
    if (node.kind === "array") for (const item of node.items) visit(item, nodeForm?.items, extended(at, ["*"], ["*"]));
    if (node.kind !== "object" || isMap(at.documented)) return;
    const wrapper = wrapperAmong(node.members, nodeForm?.wrapper, membersOf);
    if (wrapper !== undefined) {
      found.form.push(spanOf(wrapper));
      note({ kind: "moved", documented: at.documented, delivered: `${at.delivered}/${wrapper.name}` });
    }
    const properties = deliveredProperties(node.members, nodeForm, membersOf);
    for (const property of properties.sort((a, b) => a.property.start - b.property.start)) compare(property, at);
  }

  function compare({ property: member, path, documented: names, form: inner, values }: DeliveredProperty<JsonMember>, at: Pointers): void {
    const own = extended(at, names, path);
    if (names.length === 1 && member.name !== names[0]) {
      found.form.push(spanOf(member));
      note({ kind: "renamed", ...own });
    }
    const value = text.slice(member.value.start, member.value.end);
    const pair = values.find(([delivered]) => JSON.stringify(delivered) === value);
    if (pair !== undefined) {
      found.form.push({ start: member.value.start, end: member.value.end, className: "form" });
      note({ kind: "value", documented: JSON.stringify(pair[1]), delivered: value, at: own });
    }
    if (!known.has(own.documented)) {
      found.additions.set(own.documented, own);
      if (member.name === names.at(-1)) found.additional.push(spanOf(member, "more"));
      return;
    }
    visit(member.value, inner, own);
  }
}

function extended({ documented, delivered }: Pointers, names: readonly string[], path: readonly string[]): Pointers {
  return { documented: [documented, ...names].join("/"), delivered: [delivered, ...path].join("/") };
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
