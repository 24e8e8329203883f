import { checkerSection } from "./checker-section.js";
import { contents } from "./contents.js";
import { eventSection } from "./event-section.js";
import { fieldList } from "./fields.js";
import { header } from "./header.js";
import { type Markup, markup, prose } from "./markup.js";
import { overview } from "./overview.js";
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
${header}
<div class=layout>
${contents(
  contract,
  [
    { id: "overview", title: "Overview" },
    { id: "receive", title: "Receive" },
  ],
  [
    { id: "types", title: "Types" },
    { id: "checker", title: "Checker" },
  ],
)}
<main>
<div class=intro>
<h1>CodeQR webhook events</h1>
<p class=lead>Each event is a POST of JSON with the same envelope: ${properties(site)}. To receive them, begin with <a href="#receive">a complete receiver</a> in your language.</p>
</div>
${overview(site)}
${receiveSection(site.receivers)}
${legend}
<div id=events>
${catalog.events.flatMap((shown) => {
  const event = contract.events.find(({ name }) => name === shown.name);
  return event === undefined ? [] : [eventSection(event, shown, site)];
})}
<section id=types aria-labelledby=types-title>
<h2 id=types-title><a href="#types">Types</a></h2>
<p class=lead>The objects that events share.</p>
${[...site.sharedTypes].map((type) => typeSection(type, site))}
</section>
${checkerSection(site)}
</div>
</main>
</div>
${sourcesSection(site)}<p role=status id=said class=visually-hidden></p>
</body>
</html>
`.text;
}

const legend = markup`<dl class=legend>
<div><dt>Open</dt><dd>New events and fields come without notice. Read what you know and ignore the rest.</dd></div>
<div><dt>Two forms</dt><dd>Some bodies arrive in another form than CodeQR’s event page documents. The packages convert them to the documented form. If you read the JSON yourself, choose <b>Delivered</b>: fields, paths and examples follow.</dd></div>
<div><dt>Required, optional, null</dt><dd>A required field is always there, an optional one may be missing. A field may be null only where this page says so.</dd></div>
</dl>`;

function properties({ contract }: Site): readonly Markup[] {
  return Object.keys(contract.envelope.schema.properties ?? {}).map(
    (name, index) => markup`${index === 0 ? "" : ", "}<code>${name}</code>`,
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
