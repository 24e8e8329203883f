/** A table of the lake: all bodies of one event, or of one outcome. Plain data, the same for every engine. */
export interface Table {
  /** The table's name in every engine: `link_clicked`. */
  readonly name: string;
  /** The event that it holds: `link.clicked`. Undefined for the tables `unknown` and `invalid`. */
  readonly event?: string;
  readonly description: string;
  readonly columns: readonly Column[];
}

/** A column, or a field of a struct. */
export interface Column {
  /** The name in every engine, unique in its table or struct without regard to case: `created_at`. */
  readonly name: string;
  /** The property's name in JSON: `createdAt`. Undefined for a column that is no property: `extra`, or those of the table `invalid`. */
  readonly jsonName?: string;
  readonly description: string;
  /** Whether the column may be null: because the property may be absent, or null. */
  readonly nullable: boolean;
  /** Whether every known body has the property. If not, a null in the column means that it is absent, and a null that was sent stands in `extra`. */
  readonly required: boolean;
  readonly type: ColumnType;
}

export type ColumnType = { readonly kind: ScalarColumnKind } | StructType | { readonly kind: "list"; readonly items: ColumnType };

/** A struct, named as the type of the contract that it holds. */
export interface StructType {
  readonly kind: "struct";
  /** The schema's title: `Link`. */
  readonly title: string;
  readonly columns: readonly Column[];
}

/** `integer` has 64 bits, `timestamp` is an instant in microseconds, `json` is the text of any JSON value, `binary` are bytes. */
export type ScalarColumnKind = "string" | "integer" | "number" | "boolean" | "timestamp" | "json" | "binary";

/** The structs in some columns, each once, after those that it needs. */
export function structsIn(columns: readonly Column[]): readonly StructType[] {
  const structs = new Map<string, StructType>();
  const add = (type: ColumnType): void => {
    if (type.kind === "list") add(type.items);
    if (type.kind !== "struct" || structs.has(type.title)) return;
    for (const column of type.columns) add(column.type);
    structs.set(type.title, type);
  };
  for (const { type } of columns) add(type);
  return [...structs.values()];
}
