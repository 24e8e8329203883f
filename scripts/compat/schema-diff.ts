import { appendPointer } from "../../src/json-pointer.js";
import { isDeepStrictEqual } from "node:util";
import { deliveredNamesOf, isNullable, type JsonSchema, walk } from "../contract/json-schema.js";
import { resolveRef } from "../contract/references.js";
import type { SchemaFile } from "../contract/schema-file.js";
import { type SchemaSet, schemaSetOf } from "../contract/schema-set.js";
import { aspectOf, type ContractChange, kindOf, type PropertyChange, typeText } from "./difference.js";

/** A subschema of one release, and the schemas that its references lead to. */
interface Side {
  readonly schema: JsonSchema;
  readonly file: SchemaFile;
  readonly set: SchemaSet;
}

interface Place {
  readonly pointer: string;
  readonly type?: string | undefined;
  readonly property?: string | undefined;
}

/**
 * Every difference between the schemas of two releases, each in its place: a difference in a shared object is reported there, not in each event that holds it.
 *
 * Every change in the text is a difference, even in unknown keywords. Only the order of `required`, of two types and of keywords does not matter.
 */
export function diffSchemas(before: readonly SchemaFile[], after: readonly SchemaFile[]): ContractChange[] {
  const [old, now] = [schemaSetOf(before), schemaSetOf(after)];
  const paths = [...new Set([...old.byPath.keys(), ...now.byPath.keys()])].sort();
  return paths.flatMap((path) => {
    const [a, b] = [old.byPath.get(path), now.byPath.get(path)];
    const file = `schemas/${path}`;
    const titles = (schemaFile: SchemaFile | undefined) => (schemaFile === undefined ? [] : titlesIn(schemaFile.schema));
    if (a === undefined || b === undefined) {
      const [type, ...others] = titles(a ?? b);
      const lost = a === undefined ? [] : [type ?? "", ...others];
      return [{ file, pointer: "", aspect: "file", before: a && (type ?? path), after: b && (type ?? path), type, lost }];
    }
    const sides = [
      { schema: a.schema, file: a, set: old },
      { schema: b.schema, file: b, set: now },
    ] as const;
    return diffNodes(...sides, { pointer: "" }).map((difference) => ({ ...difference, file }));
  });
}

type Found = Omit<ContractChange, "file">;

/** Keywords that define the kind of value a schema accepts: when the kind has changed, they add nothing. */
const ofTheKind = ["properties", "required", "items", "title", "format", "const"];

function diffNodes(before: Side, after: Side, outer: Place): Found[] {
  const [old, now] = [followed(before), followed(after)];
  if (old.target !== undefined && old.target === now.target) return [];
  const moved =
    old.target === now.target
      ? []
      : [{ ...outer, pointer: appendPointer(outer.pointer, "$ref"), aspect: "reference", before: old.target, after: now.target }];
  const [a, b] = [old.side.schema, now.side.schema];
  const place = a.title === undefined ? outer : { pointer: outer.pointer, type: a.title, property: undefined };
  const here = { ...outer, type: outer.type ?? a.title };
  const [kindBefore, kindAfter] = [kindOf(a), kindOf(b)];
  const sameKind = kindBefore === kindAfter;
  const isShape = sameKind && kindAfter === "object";
  const found: Found[] = [...moved];
  if (!sameKind)
    found.push({ ...here, aspect: "kind", before: kindBefore, after: kindAfter, lost: kindBefore === "object" ? titlesIn(a) : [] });
  if (kindBefore !== "any" && kindAfter !== "any" && isNullable(a) !== isNullable(b))
    found.push({ ...here, aspect: "null", before: typeText(a), after: typeText(b) });
  if (isShape) found.push(...diffProperties(old.side, now.side, place));
  const compared = new Set(["type", ...(sameKind ? [] : ofTheKind), ...(isShape ? ["properties", "required"] : [])]);
  if (sameKind && a.items !== undefined && b.items !== undefined) {
    compared.add("items");
    found.push(
      ...diffNodes(
        { ...old.side, schema: a.items },
        { ...now.side, schema: b.items },
        { ...place, pointer: appendPointer(place.pointer, "items") },
      ),
    );
  }
  for (const keyword of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [was, is] = [a[keyword as keyof JsonSchema], b[keyword as keyof JsonSchema]];
    if (compared.has(keyword) || isDeepStrictEqual(was, is)) continue;
    const pointer = appendPointer(outer.pointer, keyword);
    const aspect = haveSameMembers(was, is) ? "order" : aspectOf(keyword);
    found.push({ ...(keyword === "title" ? place : here), pointer, aspect, before: was, after: is });
  }
  return found;
}

function diffProperties(before: Side, after: Side, { pointer, type }: Place): Found[] {
  const [a, b] = [before.schema.properties ?? {}, after.schema.properties ?? {}];
  const [old, now] = [Object.keys(a), Object.keys(b)];
  const [oldRequired, nowRequired] = [before.schema.required ?? [], after.schema.required ?? []];
  const renames = renamesIn(a, b);
  const found = [...new Set([...old, ...now, ...oldRequired, ...nowRequired])].flatMap((name): Found[] => {
    if ([...renames.values()].includes(name)) return [];
    const newName = renames.get(name) ?? name;
    const [was, is] = [own(a, name), newName === name ? own(b, name) : withoutOldName(own(b, newName))];
    const [must, mustNow] = [oldRequired.includes(name), nowRequired.includes(newName)];
    const place = { pointer: appendPointer(pointer, "properties", newName), type, property: name };
    const renamed = newName === name ? [] : [{ ...place, aspect: "renamed", before: name, after: newName }];
    const required =
      must === mustNow
        ? []
        : [{ ...place, aspect: "required", before: must ? "required" : "optional", after: mustNow ? "required" : "optional" }];
    if (was !== undefined && is !== undefined)
      return [...renamed, ...required, ...diffNodes({ ...before, schema: was }, { ...after, schema: is }, place)];
    if (was === undefined && is === undefined) return required.map((difference) => ({ ...difference, aspect: "undeclared" }));
    return [
      {
        ...place,
        aspect: "property",
        before: was && changeOf({ ...before, schema: was }, must),
        after: is && changeOf({ ...after, schema: is }, mustNow),
        lost: was === undefined ? [] : titlesIn(was),
      },
    ];
  });
  const [common, commonNow] = [old.filter((name) => Object.hasOwn(b, name)), now.filter((name) => Object.hasOwn(a, name))];
  if (isDeepStrictEqual(common, commonNow)) return found;
  return [...found, { pointer: appendPointer(pointer, "properties"), type, aspect: "order", before: common, after: commonNow }];
}

/** The names of removed properties, each with the name of the new property that may be delivered under it. */
function renamesIn(before: Record<string, JsonSchema>, after: Record<string, JsonSchema>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(after).flatMap(([name, property]) => {
      const old = deliveredNamesOf(property).find((former) => Object.hasOwn(before, former) && !Object.hasOwn(after, former));
      return old === undefined || Object.hasOwn(before, name) ? [] : [[old, name] as const];
    }),
  );
}

/** A renamed property without the mark of its renaming: its old name is its delivered name, which is not a separate difference. */
function withoutOldName(property: JsonSchema | undefined): JsonSchema | undefined {
  if (property === undefined) return undefined;
  const { "x-delivered-as": _, ...rest } = property;
  return rest;
}

function changeOf(property: Side, required: boolean): PropertyChange {
  return { type: typeText(followed(property).side.schema), required };
}

/** The schema of a side, and its place when a reference leads there. */
function followed(side: Side): { readonly side: Side; readonly target: string | undefined } {
  const { $ref } = side.schema;
  if ($ref === undefined) return { side, target: undefined };
  const target = resolveRef($ref, side.file, side.set);
  if (target === undefined) return { side, target: $ref };
  const fragment = target.kind === "file" ? "" : `#${$ref.split("#", 2)[1]}`;
  return { side: { schema: target.schema, file: target.file, set: side.set }, target: target.file.path + fragment };
}

function titlesIn(schema: JsonSchema): string[] {
  return [...walk(schema)].flatMap((node) => (node.schema.title === undefined ? [] : [node.schema.title]));
}

function own(properties: Record<string, JsonSchema>, name: string): JsonSchema | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function haveSameMembers(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  const sorted = (list: unknown[]) => list.map((member) => JSON.stringify(member)).sort();
  return isDeepStrictEqual(sorted(before), sorted(after));
}
