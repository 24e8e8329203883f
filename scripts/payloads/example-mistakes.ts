import { appendPointer } from "../../src/json-pointer.js";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { isObject } from "../../src/canonical-helpers.js";
import { issueOf } from "../../src/issue.js";
import type { Contract } from "../contract/contract.js";
import { openFormats } from "../contract/formats.js";
import { hiddenCharacterIn } from "../contract/hidden-character.js";
import { lineOf } from "../contract/json-text.js";
import type { Mistake } from "../contract/mistake.js";
import { definitionsOf } from "../contract/compact-definitions.js";
import { eventNamedBy, type Example, isLost, type Json, pathOf } from "./examples.js";

/** A mistake in an example. */
export interface ExampleMistake extends Mistake {
  /** The keyword of the event's schema that the example breaks, if it breaks one. */
  readonly keyword?: string;
}

/**
 * Finds the reasons why examples are not known bodies of the events that they are named for, and characters that a printed sample must not contain.
 * Examples of events that do not exist any longer are not judged.
 *
 * Pointers are those of the documented form, lines those of the file. For a value that is delivered elsewhere, the line is that of the last value on the way to it.
 */
export function exampleMistakes(examples: readonly Example[], contract: Contract): ExampleMistake[] {
  const validatorOf = validatorsOf(contract);
  return examples
    .filter((example) => !isLost(example, contract))
    .flatMap((example) => {
      const mistake = (pointer: string, message: string): ExampleMistake => ({
        file: pathOf(example),
        line: lineOf(example.text, pointer),
        pointer,
        message,
      });
      const named = eventNamedBy(example);
      const isNamed = contract.events.some(({ name }) => name === named);
      const { event, payload, body } = example;
      if (!isObject(payload)) return [mistake("", "is not an object; write the body of an event")];
      const hidden = hiddenIn(payload, "").map(({ pointer, character }) =>
        mistake(pointer, `has the character ${character}, which is not plain text; remove it`),
      );
      if (!isNamed)
        return [mistake("/event", `is ${JSON.stringify(event)}, but ${named} is not an event; name the file for the event`), ...hidden];
      if (event === undefined) return [mistake("", `has no event; write "event": "${named}", as the file is named`), ...hidden];
      if (event !== named) {
        const isEvent = contract.events.some(({ name }) => name === event);
        const what = isEvent ? `but the file is named for ${named}; write a body of that event` : `which is not an event; write "${named}"`;
        return [mistake("/event", `is ${JSON.stringify(event)}, ${what}`), ...hidden];
      }
      const validate = validatorOf(named);
      if (validate(body)) return hidden;
      const again = /\.(?:minimal|maximal)$/.test(example.name) ? "; fix it, or remove the file so that it is written again" : "";
      const issues = (validate.errors ?? []).map((error) => issueOf(error, body));
      return [...issues.map(({ path, keyword, message }) => ({ ...mistake(path, `${message}${again}`), keyword })), ...hidden];
    });
}

function validatorsOf(contract: Contract): (event: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { ...openFormats } });
  ajv.addSchema({ $id: "events", $defs: definitionsOf([...contract.objects, ...contract.events]) });
  const titles = new Map(contract.events.map(({ name, title }) => [name, title]));
  return (event) => ajv.getSchema(`events#/$defs/${titles.get(event)}`) as ValidateFunction;
}

/** Finds the texts and names with hidden characters that remain in JSON, which escapes line ends but not bidi controls. */
function hiddenIn(value: Json, pointer: string): { readonly pointer: string; readonly character: string }[] {
  const own = (text: string, at: string) => {
    const character = hiddenCharacterIn(JSON.stringify(text));
    return character === undefined ? [] : [{ pointer: at, character }];
  };
  if (typeof value === "string") return own(value, pointer);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = appendPointer(pointer, name);
    return [...own(name, at), ...hiddenIn(inner, at)];
  });
}
