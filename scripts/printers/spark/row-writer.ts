import { addWrapped, portPackage, quoted, wrapped } from "../../../ports/java/syntax.js";
import { type Presence, presenceOf } from "../../ports/kit/presence.js";
import type { SourceFile } from "../../ports/kit/source-file.js";
import type { PortProperty, PortShape } from "../../ports/port-model.js";
import type { Column, ColumnType, ScalarColumnKind } from "../tables/table-model.js";

/** A type of the Java port, and the columns of the row or struct that its objects are written into. */
export interface WrittenType {
  readonly shape: PortShape;
  readonly columns: readonly Column[];
}

/** The name of the class that writes a type's objects. */
export function writerName({ typeName }: Pick<PortShape, "typeName">): string {
  return `${typeName}Row`;
}

/**
 * The class that writes the objects of a type into rows.
 *
 * @param typeNames The names of the port's types, by their titles.
 * @param isTable   Whether the rows are those of a table, and not structs in others.
 */
export function addRowWriter(
  file: SourceFile,
  { shape, columns }: WrittenType,
  typeNames: ReadonlyMap<string, string>,
  isTable: boolean,
): void {
  const type = file.use({ from: portPackage, name: shape.typeName });
  const name = writerName(shape);
  const written = columnsByName(columns);
  const nested = shape.properties.flatMap((property) => {
    const made = nestedWriter(property, written.get(property.jsonName)?.column.type, typeNames, file);
    return made === undefined ? [] : [made];
  });
  file.doc(`Writes a \`${type}\` into ${isTable ? "a row of its table" : "a struct"}.`);
  file.braces(`final class ${name} extends RowWriter<${type}>`, () => {
    for (const { name: field, type: writer, value } of nested)
      file.line(...wrapped({ head: `private final ${writer} ${field} = new ${value.head}`, items: value.items }, ";", file.columns));
    if (nested.length > 0) file.line("");
    if (isTable) file.braces(`${name}()`, () => file.line(`super(${columns.length});`));
    else {
      const parent = file.use({ from: "org.apache.spark.sql.catalyst.expressions.codegen", name: "UnsafeWriter" });
      file.braces(`${name}(${parent} parent)`, () => file.line(`super(parent, ${columns.length});`));
    }
    file.line("", "@Override");
    file.braces(`void writeFields(${type} value)`, () => {
      for (const property of shape.properties) addWrapped(file, writing(property, written.get(property.jsonName), shape), ";");
    });
  });
}

interface Placed {
  readonly column: Column;
  readonly ordinal: number;
}

function columnsByName(columns: readonly Column[]): ReadonlyMap<string, Placed> {
  return new Map(columns.flatMap((column, ordinal) => (column.jsonName === undefined ? [] : [[column.jsonName, { column, ordinal }]])));
}

interface NestedWriter {
  readonly name: string;
  readonly type: string;
  readonly value: { readonly head: string; readonly items: readonly string[] };
}

/** The field for the writer of a struct or a list; none for a scalar. */
function nestedWriter(
  { name }: PortProperty,
  type: ColumnType | undefined,
  typeNames: ReadonlyMap<string, string>,
  file: SourceFile,
): NestedWriter | undefined {
  if (type?.kind === "struct") {
    const writer = writerName({ typeName: typeNameOf(type.title, typeNames) });
    return { name, type: writer, value: { head: writer, items: ["row()"] } };
  }
  if (type?.kind !== "list") return undefined;
  return {
    name,
    type: `ListWriter<${boxed(type.items, typeNames, file)}>`,
    value: { head: "ListWriter<>", items: ["row()", ...items(type.items, typeNames)] },
  };
}

/** How many bytes an item of an array takes, and what makes its writer. */
function items(type: ColumnType, typeNames: ReadonlyMap<string, string>): string[] {
  if (type.kind === "struct") return ["8", `${writerName({ typeName: typeNameOf(type.title, typeNames) })}::new`];
  if (type.kind === "list") return ["8", `parent -> new ListWriter<>(${["parent", ...items(type.items, typeNames)].join(", ")})`];
  return [type.kind === "boolean" ? "1" : "8", `parent -> ItemWriter::${scalarWriters[type.kind]}`];
}

function boxed(type: ColumnType, typeNames: ReadonlyMap<string, string>, file: SourceFile): string {
  if (type.kind === "struct") return file.use({ from: portPackage, name: typeNameOf(type.title, typeNames) });
  if (type.kind === "list") return `${file.use({ from: "java.util", name: "List" })}<${boxed(type.items, typeNames, file)}>`;
  if (type.kind === "timestamp") return file.use({ from: "java.time", name: "Instant" });
  return { integer: "Long", number: "Double", boolean: "Boolean" }[type.kind as string] ?? "String";
}

function typeNameOf(title: string, typeNames: ReadonlyMap<string, string>): string {
  const name = typeNames.get(title);
  if (name === undefined) throw new Error(`the Java port has no type for ${title}`);
  return name;
}

const scalarWriters: Readonly<Record<ScalarColumnKind, string>> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "bool",
  timestamp: "timestamp",
  json: "string",
  binary: "binary",
};

/** The statement that writes a property. */
function writing(property: PortProperty, placed: Placed | undefined, { typeName }: PortShape) {
  const { jsonName, name, constant } = property;
  const presence = presenceOf(property);
  const value = constant === undefined ? `value.${name}()` : `${typeName}.NAME`;
  if (placed === undefined) return { head: "json", items: [quoted(jsonName), value, ...required[presence]] };
  const { column, ordinal } = placed;
  const start = String(ordinal);
  if (column.type.kind === "struct" || column.type.kind === "list")
    return { head: column.type.kind, items: [start, quoted(jsonName), value, name] };
  const place = presence === "optionalNullable" ? [start, quoted(jsonName)] : [start];
  return { head: scalarMethods[presence], items: [...place, value, `ItemWriter::${scalarWriters[column.type.kind]}`] };
}

const scalarMethods: Readonly<Record<Presence, string>> = {
  required: "scalar",
  nullable: "optional",
  optional: "optional",
  optionalNullable: "field",
};

/** The argument that says whether an empty value of a property without a column means null. */
const required: Readonly<Record<Presence, readonly string[]>> = {
  required: [],
  nullable: ["true"],
  optional: ["false"],
  optionalNullable: [],
};
