import type { CatalogEvent } from "../../src/catalog.js";
import type { EventType } from "../contract/contract.js";
import { scopeLabels } from "../contract/delivery.js";
import { firstSentence } from "../contract/first-sentence.js";
import { type Markup, markup, prose } from "./markup.js";
import type { Site } from "./site.js";

/** Every event in one table: when it is sent, to whose webhooks, and what it carries. */
export function overview({ contract, catalog, sharedTypes }: Site): Markup {
  const rows = catalog.events.flatMap((shown) => {
    const event = contract.events.find(({ name }) => name === shown.name);
    return event === undefined ? [] : [row(event, shown)];
  });
  return markup`<section id=overview aria-labelledby=overview-title>
<h2 id=overview-title><a href="#overview">${contract.events.length} events</a></h2>
<table class=overview>
<thead><tr><th scope=col>Event</th><th scope=col>When</th><th scope=col>Webhooks of</th><th scope=col>What it carries</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>`;

  function row(event: EventType, { name, description, type }: CatalogEvent): Markup {
    return markup`<tr><th scope=row><a href="#${name}">${name}</a></th><td>${prose(firstSentence(description))}</td><td>${scopeLabels[event.scope]}</td><td>${carried(type)}</td></tr>\n`;
  }

  /** The shared types in an event's data; those that it may lack come last. */
  function carried(type: string): readonly Markup[] {
    const data = catalog.types[type]?.properties.find(({ name }) => name === "data");
    if (data?.of === undefined) return [];
    const inner = sharedTypes.has(data.of) ? [data] : (catalog.types[data.of]?.properties ?? []);
    const shared = inner.flatMap(({ of, required, type: kind }) =>
      of !== undefined && sharedTypes.has(of) ? [{ of, required, isList: kind === "array" }] : [],
    );
    const links = [...shared.filter(({ required }) => required), ...shared.filter(({ required }) => !required)];
    return links.map(
      ({ of, isList, required }, index) =>
        markup`${index === 0 ? "" : required || links[index - 1]?.required === false ? ", " : "; perhaps "}<a href="#${of}">${of}</a>${isList ? "[]" : undefined}`,
    );
  }
}
