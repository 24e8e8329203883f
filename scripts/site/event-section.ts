import type { CatalogEvent } from "../../src/catalog.js";
import type { EventType, Scope } from "../contract/contract.js";
import { type Example, type ExampleKind, examplesOf } from "../payloads/examples.js";
import { codeBlock } from "./code-block.js";
import { codeSpans, jsonSpans } from "./code.js";
import { type Differences, differencesOf } from "./differences.js";
import { fieldList } from "./fields.js";
import { type Markup, markup, prose } from "./markup.js";
import type { Site } from "./site.js";

const scopes: Readonly<Record<Scope, string>> = {
  project: "the whole project",
  link: "single links",
  qrcode: "single QR codes",
  page: "single pages",
};

/** An event: when it fires, its fields, its examples, and code that handles it. */
export function eventSection(event: EventType, shown: CatalogEvent, site: Site): Markup {
  const { name } = event;
  const usages = site.usages.flatMap(({ language, usage }) => {
    const code = usage[name];
    return code === undefined
      ? []
      : [
          markup`<section class=language data-language="${language}"><h4>${language}</h4>
${codeBlock({ id: `code:${language}:${name}`, label: language, about: `${language} code for ${name}`, text: code, spans: codeSpans(code) })}</section>
`,
        ];
  });
  return markup`<article class=event id="${name}" data-event>
<h2><a href="#${name}">${name}</a></h2>
<p class=lead>${prose(shown.description)}</p>
<p class=scope>Sent to webhooks of ${scopes[event.scope]}</p>
<h3>Fields</h3>
${fieldList(shown.type, name, site)}
<h3>Examples</h3>
${examplePair(event, site)}
<h3>Code</h3>
<div class=languages>
${usages}</div>
</article>
`;
}

/** The event's main example beside the delivered one, with the differences marked. */
function examplePair(event: EventType, site: Site): Markup {
  const examples = examplesOf(event, site.examples);
  const delivered = examples.find(({ kind }) => kind === "delivered");
  const documented = examples.find((example) => example !== delivered);
  if (documented === undefined || delivered === undefined)
    return markup`<div class=pair>${[documented ?? delivered].flatMap((example) => (example === undefined ? [] : [exampleBlock(example)]))}</div>`;
  const there = differencesOf(delivered.text, event.delivered, documented.body);
  const here = differencesOf(documented.text, undefined, delivered.body);
  return markup`<div class=pair>${exampleBlock(documented, here)}${exampleBlock(delivered, there)}</div>
${notes(there)}`;
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

const captions: Readonly<Record<ExampleKind, string>> = {
  documented: "On the event page",
  derived: "In the form of the event page, which has no sample",
  delivered: "As delivered, with invented values",
};

/** The marks in the delivered example, explained in words. */
function notes({ notes, additionalPaths }: Differences): Markup {
  const owners = new Map<string, string[]>();
  for (const path of additionalPaths) {
    const owner = path.slice(0, path.lastIndexOf("/"));
    owners.set(owner, [...(owners.get(owner) ?? []), path.slice(owner.length + 1)]);
  }
  return markup`<ul class=differences>${notes.map((note) => markup`<li><mark class=form>form</mark> ${prose(note)}</li>`)}${[...owners].map(
    ([owner, names]) =>
      markup`<li><mark class=more>more</mark> only in the delivered example, in <code>${owner || "/"}</code>: ${names.map(
        (name, index) => markup`${index === 0 ? "" : ", "}<code>${name}</code>`,
      )}</li>`,
  )}</ul>`;
}
