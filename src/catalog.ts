/** The events and their types as data, for tools that show them: the contents of `generated/catalog.json`. */
export interface Catalog {
  /** The beginning of each published schema's `$id`; the paths in `schema` are relative to it. */
  readonly baseUrl: string;
  readonly events: readonly CatalogEvent[];
  /** Every type that an event has or needs, by name. */
  readonly types: Readonly<Record<string, CatalogType>>;
}

export interface CatalogEvent {
  /** The event's own name: `link.clicked`. */
  readonly name: string;
  /** Name of its type, in `types`: `LinkClickedEvent`. */
  readonly type: string;
  /** What a webhook must be attached to in order to receive the event: the `project`, or a single `link`, `qrcode` or `page`. */
  readonly scope: string;
  readonly description: string;
  /** Path of its published schema, relative to `baseUrl`. */
  readonly schema: string;
  /** Its payloads, as paths in `examples/` without the file extension; the most representative one comes first. */
  readonly examples: readonly string[];
}

export interface CatalogType {
  readonly description: string;
  readonly properties: readonly CatalogProperty[];
}

export interface CatalogProperty {
  readonly name: string;
  readonly description: string;
  /** JSON Schema's name for its type, leaving null aside; `any` if it may be anything. */
  readonly type: "string" | "integer" | "number" | "boolean" | "object" | "array" | "any";
  /** Whether it is always present. */
  readonly required: boolean;
  /** Whether it may be null. */
  readonly nullable: boolean;
  /** `date-time`, `uri` or `email`. */
  readonly format?: string;
  /** The value that it always has: an event's own name. */
  readonly const?: string;
  /** The type of an array's items. */
  readonly items?: CatalogProperty["type"];
  /** The type of the object, or of each item of the array, in `types`. */
  readonly of?: string;
  /** Its known values; there may be others. */
  readonly knownValues?: readonly string[];
  /** Its source, if that is not the event page: `api`, `log` or `docs`. */
  readonly evidence?: string;
  /** The names that it may be delivered under instead. If several names arrive, its own counts, otherwise the first of these. */
  readonly deliveredAs?: readonly string[];
  /** Values that it may be delivered with instead: pairs of the delivered and the documented value. */
  readonly deliveredValues?: readonly (readonly [delivered: unknown, documented: unknown])[];
}
