// Generated from schemas/ by `npm run generate`. Do not edit.

/** How the delivered form of a value may differ from its documented form. What does not differ is left out. */
export interface DeliveredForm {
  /** What may hold the whole value as its property `name`: whichever of the two objects has more of `required` is the value, and `properties` are all that it may have. */
  readonly wrapper?: { readonly name: string; readonly required: readonly string[]; readonly properties: readonly string[] };
  /** The names that properties may be delivered under: delivered name → documented name. */
  readonly names?: Readonly<Record<string, string>>;
  /** The values that a property may be delivered with: documented name → pairs of the delivered and the documented value. */
  readonly values?: Readonly<Record<string, readonly (readonly [delivered: unknown, documented: unknown])[]>>;
  /** What differs inside of properties, by their documented names. */
  readonly properties?: Readonly<Record<string, DeliveredForm>>;
  /** What differs inside of the items of an array. */
  readonly items?: DeliveredForm;
}

/** The delivered form of each event whose deliveries differ from the documented form, by the event's name. */
export declare const deliveredForms: ReadonlyMap<string, DeliveredForm>;
