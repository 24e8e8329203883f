import { _, type Ajv, type CodeKeywordDefinition } from "ajv";
import type { JsonSchema } from "../../contract/json-schema.js";
import { ajvNames, not, propertyInData } from "./ajv-internals.js";
import { ValidatorCode } from "./code-generator.js";

/**
 * Ajv's `properties`, with variables named after the property, and flat in validators that stop at the first fault: such a validator has returned by then, so the code that follows need not check for earlier faults.
 *
 * Ajv's own code nests the check of each property in that of the one before: it is fifty levels deep for a link, twice as long, and slower.
 */
const properties: CodeKeywordDefinition = {
  keyword: "properties",
  type: "object",
  schemaType: "object",
  code(context) {
    const { gen, data, it } = context;
    if (!(gen instanceof ValidatorCode))
      throw new Error(
        "Ajv does not use our code generator: compile with withValidatorCode, and see docs/decisions/code-of-validators.md if you do",
      );
    const required: readonly string[] = context.parentSchema.required ?? [];
    for (const [name, property] of Object.entries(context.schema as Record<string, JsonSchema>)) {
      if (Object.keys(property).length === 0) continue;
      const check = () => {
        const valid = gen.name("valid");
        context.subschema({ keyword: "properties", schemaProp: name, dataProp: name }, valid);
        // Checks by another function, or in a loop, only record their faults.
        if (!it.allErrors && (property.$ref !== undefined || property.properties !== undefined || property.items !== undefined))
          gen.if(not(valid), () => gen.assign(_`${it.validateName}.errors`, ajvNames.vErrors).return(false));
      };
      gen.property(name, () => {
        // A required property is present: its absence was already a fault.
        if (!it.allErrors && required.includes(name)) check();
        else gen.if(propertyInData(gen, data, name, it.opts.ownProperties), check);
      });
    }
  },
};

/** Makes an Ajv instance use this keyword. It must compile with `withValidatorCode`. */
export function usePropertiesKeyword(ajv: Ajv): void {
  ajv.removeKeyword("properties");
  ajv.addKeyword(properties);
}
