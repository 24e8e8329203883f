import { hiddenCharacterIn } from "../hidden-character.js";
import { escapePointer } from "../json-schema.js";
import type { Rule } from "../rule.js";

/** Every text and name is printed into code and comments in every language, so it must be a single line without invisible characters. */
export const plainText: Rule = {
  name: "plain-text",
  check({ schema, report }) {
    for (const [keyword, value] of Object.entries(schema)) {
      // The schemas below these keywords are checked on their own.
      if (keyword === "items") continue;
      checkText(keyword, escapePointer(keyword));
      if (keyword === "properties") for (const name of Object.keys(value)) checkText(name, `properties/${escapePointer(name)}`);
      else check(value, escapePointer(keyword));
    }

    function check(value: unknown, below: string): void {
      if (typeof value === "string") checkText(value, below);
      else if (typeof value === "object" && value !== null)
        for (const [name, inner] of Object.entries(value)) {
          const at = `${below}/${escapePointer(name)}`;
          if (!Array.isArray(value)) checkText(name, at);
          check(inner, at);
        }
    }

    function checkText(text: string, below: string): void {
      const character = hiddenCharacterIn(text);
      if (character !== undefined) report(`has the character ${character}, which is not plain text; remove it`, below);
    }
  },
};
