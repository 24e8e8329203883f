/** The events and their types as data, for tools that show them: what `generated/catalog.json` holds. */
export interface Catalog {
  /** What the `$id` of each published schema begins with; the paths in `schema` go below it. */
  readonly baseUrl: string;
  readonly events: readonly CatalogEvent[];
  /** Every type that an event has or needs, by its name. */
  readonly types: Readonly<Record<string, CatalogType>>;
}

export interface CatalogEvent {
  /** The event's own name: `link.clicked`. */
  readonly name: string;
  /** Name of its type, in `types`: `LinkClickedEvent`. */
  readonly type: string;
  /** What a webhook must be attached to for it to be sent: the `project`, or a single `link`, `qrcode` or `page`. */
  readonly scope: string;
  readonly description: string;
  /** Path of its published schema, below `baseUrl`. */
  readonly schema: string;
  /** Payloads of it below `examples/`, without their ending: the one that stands for it first. */
  readonly examples: readonly string[];
}

export interface CatalogType {
  readonly description: string;
  readonly properties: readonly CatalogProperty[];
}

export interface CatalogProperty {
  readonly name: string;
  readonly description: string;
  /** JSON Schema's name of its type, null aside; `any` where it may be anything. */
  readonly type: "string" | "integer" | "number" | "boolean" | "object" | "array" | "any";
  /** Whether it is always there. */
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
  /** The known ones of its values; there may be others. */
  readonly knownValues?: readonly string[];
  /** Where it is known from, when not from the event page: `api`, `log` or `docs`. */
  readonly evidence?: string;
  /** The name that it may be delivered under instead. */
  readonly deliveredAs?: string;
  /** Values that it may be delivered with instead: pairs of the delivered and the documented value. */
  readonly deliveredValues?: readonly (readonly [delivered: unknown, documented: unknown])[];
}
