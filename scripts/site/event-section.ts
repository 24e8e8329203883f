import type { CatalogEvent } from "../../src/catalog.js";
import type { EventType } from "../contract/contract.js";
import { scopeLabels } from "../contract/delivery.js";
import { codeBlock } from "./code-block.js";
import { codeSpans } from "./code.js";
import { formsOf } from "./event-forms.js";
import { examplePair } from "./example-pair.js";
import { fieldList } from "./fields.js";
import { type Markup, markup, prose } from "./markup.js";
import type { Site } from "./site.js";

/** An event: when it fires, its fields, its examples, and code that handles it. */
export function eventSection(event: EventType, shown: CatalogEvent, site: Site): Markup {
  const { name } = event;
  const forms = formsOf(event, site);
  const places = Object.keys(forms.places).length === 0 ? undefined : markup` data-places="${JSON.stringify(forms.places)}"`;
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
  return markup`<article class=event id="${name}" data-event${places}>
<h2><a href="#${name}">${name}</a></h2>
<p class=lead>${prose(shown.description)}</p>
<p class=scope>Sent to webhooks of ${scopeLabels[event.scope]}<button type=button class=script data-print aria-label="Print ${name}">Print</button></p>
${heading("Fields", name)}
${fieldList(shown.type, name, site, forms)}
${heading("Examples", name)}
${examplePair(forms)}
${heading("Code", name)}
<div class=languages>
${usages}</div>
</article>
`;
}

/** A heading that can be linked to: `link.clicked:examples`. */
function heading(text: string, event: string): Markup {
  const id = `${event}:${text.toLowerCase()}`;
  return markup`<h3 id="${id}"><a href="#${id}">${text}</a></h3>`;
}
