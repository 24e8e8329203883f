import { checkerSection } from "./checker-section.js";
import { eventSection } from "./event-section.js";
import { fieldList } from "./fields.js";
import { type Markup, markup, prose } from "./markup.js";
import { receiveSection } from "./receive-section.js";
import { securityPolicy } from "./security-policy.js";
import type { Site } from "./site.js";
import { sourcesSection } from "./sources-section.js";

/** The whole page. */
export function page(site: Site): string {
  const { contract, catalog } = site;
  return markup`<!doctype html>
<!-- Generated from schemas/ by npm run generate. Do not edit. -->
<html lang=en>
<head>
<meta charset=utf-8>
<meta http-equiv="Content-Security-Policy" content="${securityPolicy}">
<meta name=viewport content="width=device-width, initial-scale=1">
<meta name=color-scheme content="light dark">
<meta name=description content="Every event of CodeQR’s webhooks: its fields, examples, and code that handles it.">
<title>CodeQR webhook events</title>
<link rel=icon href=favicon.svg type="image/svg+xml">
<link rel=alternate type="text/plain" href=llms.txt title="The same as plain text">
<link rel=stylesheet href=style.css>
<script src=boot.js></script>
<script src=page.js defer></script>
</head>
<body>
<a class=skip href="#events">To the events</a>
<header class=bar>
<a class=brand href="#">CodeQR <span>webhook events</span></a>
${searchBox}
<div class=links>
<a href="#receive">Receive</a>
<a href="#checker">Checker</a>
<a href="#types">Types</a>
<a href=llms.txt>Plain text</a>
<button type=button id=theme class=script aria-pressed=false>Dark</button>
</div>
</header>
<main class=layout>
<div class=intro>
<h1>CodeQR webhook events</h1>
<p class=lead>${contract.events.length} events. Each is a POST of JSON with the same envelope: ${properties(site)}.</p>
${legend}
</div>
${receiveSection(site.receivers)}<nav class=events aria-label=Events>
${eventGroups(site)}</nav>
<div id=events>
${catalog.events.flatMap((shown) => {
  const event = contract.events.find(({ name }) => name === shown.name);
  return event === undefined ? [] : [eventSection(event, shown, site)];
})}
<section id=types aria-labelledby=types-title>
<h2 id=types-title>Types</h2>
<p class=lead>The objects that events share.</p>
${[...site.sharedTypes].map((type) => typeSection(type, site))}
</section>
${checkerSection(site)}
</div>
</main>
${sourcesSection(site)}<p role=status id=said class=visually-hidden></p>
</body>
</html>
`.text;
}

const searchBox = markup`<div class="search script" role=search>
<input id=search type=search role=combobox aria-label="Search events and fields" aria-expanded=false aria-controls=results aria-autocomplete=list autocomplete=off spellcheck=false placeholder=Search>
<kbd aria-hidden=true>/</kbd>
<div class=results id=results-box hidden><ul id=results role=listbox aria-label=Results></ul><p id=found role=status></p></div>
</div>`;

const legend = markup`<dl class=legend>
<div><dt>Open</dt><dd>New events and fields come without notice. Read what you know and ignore the rest.</dd></div>
<div><dt>Two forms</dt><dd>Some bodies arrive in another form than CodeQR’s event page shows. The package and its ports convert them to the form of the page, which is the one listed here.</dd></div>
<div><dt>Optional, or null</dt><dd>Optional fields may be missing; the others are always there. A field may be null only where this page says so.</dd></div>
</dl>`;

function properties({ contract }: Site): readonly Markup[] {
  return Object.keys(contract.envelope.schema.properties ?? {}).map(
    (name, index) => markup`${index === 0 ? "" : ", "}<code>${name}</code>`,
  );
}

/** Links to the events, grouped by subject. */
function eventGroups({ contract }: Site): readonly Markup[] {
  const groups = new Map<string, string[]>();
  for (const { name } of contract.events) {
    const subject = name.slice(0, name.indexOf("."));
    groups.set(subject, [...(groups.get(subject) ?? []), name]);
  }
  return [...groups].map(
    ([
      subject,
      names,
    ]) => markup`<div class=group><h2>${subject}</h2><ul>${names.map((name) => markup`<li><a href="#${name}">${name}</a></li>`)}</ul></div>
`,
  );
}

function typeSection(type: string, site: Site): Markup {
  return markup`<article class=type-section id="${type}">
<h3><a href="#${type}">${type}</a></h3>
<p>${prose(site.catalog.types[type]?.description ?? "")}</p>
${fieldList(type, type, site)}
</article>
`;
}
