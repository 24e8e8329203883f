import type { Example } from "../payloads/examples.js";
import { codeBlock } from "./code-block.js";
import { jsonSpans } from "./code.js";
import type { Change, Differences, Pointers } from "./differences.js";
import type { EventForms } from "./event-forms.js";
import { type Markup, markup } from "./markup.js";
import { dotted } from "./places.js";

/** The event's example in each form, of which the reader's choice is shown, with the differences marked and said in words. */
export function examplePair({ documented, delivered, here, there }: EventForms): Markup {
  if (documented === undefined || delivered === undefined || here === undefined || there === undefined)
    return markup`<div>${[documented ?? delivered].flatMap((example) => (example === undefined ? [] : [exampleBlock(example)]))}</div>`;
  const forms = there.form.length > 0 ? markup`<mark class=form>another name, place or value</mark> ` : undefined;
  return markup`<div class=pair><div class=when-documented>${exampleBlock(documented, here)}${
    here.additional.length > 0 ? markup`<p class=marks><mark class=more>not in the delivered example</mark></p>` : undefined
  }</div><div class=when-delivered>${exampleBlock(delivered, there)}${
    there.form.length + there.additional.length > 0
      ? markup`<p class=marks>${forms}${there.additional.length > 0 ? markup`<mark class=more>not in the documented example</mark>` : undefined}</p>`
      : undefined
  }</div></div>
${differenceList(there)}`;
}

function exampleBlock({ name, kind, text }: Example, differences?: Differences): Markup {
  const marks = differences === undefined ? [] : [...differences.form, ...differences.additional];
  return codeBlock({
    id: `example:${name}`,
    label: captions[kind],
    about: `the example ${name}`,
    text,
    spans: [...marks, ...jsonSpans(text)],
    isBody: true,
  });
}

const captions: Readonly<Record<Example["kind"], string>> = {
  documented: "As CodeQR documents it",
  derived: "In the documented form; the values are invented, as CodeQR shows no sample",
  delivered: "As it arrives; the values are invented",
};

function differenceList({ changes, additions }: Differences): Markup | undefined {
  if (changes.length + additions.length === 0) return undefined;
  const owners = new Map<string, { owner: Pointers; names: string[] }>();
  for (const { documented, delivered } of additions) {
    const owner = { documented: ownerOf(documented), delivered: ownerOf(delivered) };
    const key = JSON.stringify(owner);
    const group = owners.get(key) ?? { owner, names: [] };
    owners.set(key, group);
    group.names.push(documented.slice(ownerOf(documented).length + 1));
  }
  return markup`<div class=differences><h4>What differs when it arrives</h4><ul>${changes.map((change) => markup`<li>${inWords(change)}</li>`)}${[
    ...owners.values(),
  ].map(
    ({ owner, names }) =>
      markup`<li>Only in the delivered example, in ${pathIn(owner)}: ${names.map(
        (name, index) => markup`${index === 0 ? "" : ", "}<code>${name}</code>`,
      )}</li>`,
  )}</ul></div>`;
}

function inWords(change: Change): Markup {
  const { kind, documented, delivered } = change;
  if (kind === "value") return markup`${pathIn(change.at)} arrives as <code>${delivered}</code> for <code>${documented}</code>`;
  return markup`${code(documented)} arrives as ${code(delivered)}${kind === "moved" ? ", with all that is in it" : undefined}`;
}

/** A path in the form that is shown. */
function pathIn({ documented, delivered }: Pointers): Markup {
  if (documented === delivered) return code(documented);
  return markup`<span class=when-documented>${code(documented)}</span><span class=when-delivered>${code(delivered)}</span>`;
}

function code(pointer: string): Markup {
  return pointer === "" ? markup`the body` : markup`<code>${dotted(pointer)}</code>`;
}

function ownerOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
