import { _, type Ajv, type CodeKeywordDefinition } from "ajv";
import type { JsonSchema } from "../../contract/json-schema.js";
import { ajvNames, not, propertyInData } from "./ajv-internals.js";
import { ValidatorCode } from "./code-generator.js";

/**
 * Ajv's `properties`, with variables named for the property; and flat, where a validator stops at the first fault: such a validator has returned by then, so what follows need not ask whether all went well.
 *
 * Ajv's own code nests the check of each property in that of the one before: fifty levels deep for a link, twice the text, and slower.
 */
const properties: CodeKeywordDefinition = {
  keyword: "properties",
  type: "object",
  schemaType: "object",
  code(context) {
    const { gen, data, it } = context;
    if (!(gen instanceof ValidatorCode)) throw new Error("Ajv has not taken the generator of code that withValidatorCode gives it");
    const required: readonly string[] = context.parentSchema.required ?? [];
    for (const [name, property] of Object.entries(context.schema as Record<string, JsonSchema>)) {
      if (Object.keys(property).length === 0) continue;
      const check = () => {
        const valid = gen.name("valid");
        context.subschema({ keyword: "properties", schemaProp: name, dataProp: name }, valid);
        // What is checked by another function, or by a loop, has only noted its faults.
        if (!it.allErrors && (property.$ref !== undefined || property.properties !== undefined || property.items !== undefined))
          gen.if(not(valid), () => gen.assign(_`${it.validateName}.errors`, ajvNames.vErrors).return(false));
      };
      gen.property(name, () => {
        // A required property is there: its absence has been a fault already.
        if (!it.allErrors && required.includes(name)) check();
        else gen.if(propertyInData(gen, data, name, it.opts.ownProperties), check);
      });
    }
  },
};

/** Makes an Ajv, which compiles with `withValidatorCode`, use this keyword. */
export function usePropertiesKeyword(ajv: Ajv): void {
  ajv.removeKeyword("properties");
  ajv.addKeyword(properties);
}
