import type { DeliveredForm } from "./delivered-form.js";
import type { JsonSchema } from "./json-schema.js";

/** What an event's webhook is attached to: the whole project, or single links, QR codes or pages. */
export const scopes = ["project", "link", "qrcode", "page"] as const;
export type Scope = (typeof scopes)[number];

/** The source of a property that the event page does not show: the API description, a delivered body, or other pages of CodeQR's documentation. */
export const evidenceSources = ["api", "log", "docs"] as const;

/** A named shape. Its schema refers to other shapes as `#/$defs/<title>` and to nothing else. */
export interface NamedSchema {
  /** Name of the schema's file, without its extension: `partner-link`. */
  readonly name: string;
  /** Name of the type in every language: `PartnerLink`. */
  readonly title: string;
  /** Path of the schema below its root, which is also its `$id` below the base URL: `objects/partner-link.schema.json`. */
  readonly path: string;
  readonly schema: JsonSchema;
}

/** An event in the catalogue; `name` is the event's own name: `link.clicked`. */
export interface EventType extends NamedSchema {
  readonly scope: Scope;
  /** How a delivered body may differ from the documented form; undefined when it does not. */
  readonly delivered: DeliveredForm | undefined;
}

/** Everything that the printers know: plain data, sorted by name. */
export interface Contract {
  readonly envelope: NamedSchema;
  readonly events: readonly EventType[];
  readonly objects: readonly NamedSchema[];
}

/** Every shape in the contract: the envelope, the objects, the events. */
export function typesIn(contract: Contract): readonly NamedSchema[] {
  return [contract.envelope, ...contract.objects, ...contract.events];
}
