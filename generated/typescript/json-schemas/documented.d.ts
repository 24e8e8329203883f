// Generated from schemas/ by `npm run generate`. Do not edit.

/** The JSON Schema of any event in the catalogue in its documented form; its references lead to `definitions`. */
export declare const anyEvent: Readonly<Record<string, unknown>>;

/** The JSON Schema of each shape in its documented form, by its title; references are `#/$defs/<title>`. */
export declare const definitions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
