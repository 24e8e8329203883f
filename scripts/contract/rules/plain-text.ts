import { escapeToken } from "../../../src/json-pointer.js";
import { hiddenCharacterIn } from "../hidden-character.js";
import type { Rule } from "../rule.js";

export const plainText: Rule = {
  name: "plain-text",
  description: "Every text and name is one line of visible characters, because it is printed into code and comments.",
  check({ schema, report }) {
    for (const [keyword, value] of Object.entries(schema)) {
      // The schemas below these keywords are checked on their own.
      if (keyword === "items") continue;
      checkText(keyword, escapeToken(keyword));
      if (keyword === "properties") for (const name of Object.keys(value)) checkText(name, `properties/${escapeToken(name)}`);
      else check(value, escapeToken(keyword));
    }

    function check(value: unknown, below: string): void {
      if (typeof value === "string") checkText(value, below);
      else if (typeof value === "object" && value !== null)
        for (const [name, inner] of Object.entries(value)) {
          const at = `${below}/${escapeToken(name)}`;
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
