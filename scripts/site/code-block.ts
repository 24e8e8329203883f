import { type Span, highlight } from "./code.js";
import { type Markup, markup } from "./markup.js";

/** A text to read and to copy. */
export interface CodeBlock {
  readonly id: string;
  readonly label: string;
  /** What it is, among all others of the page: the buttons are named for it. */
  readonly about: string;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Whether it is the body of a webhook, which can be checked on the page. */
  readonly isBody?: boolean;
}

export function codeBlock({ id, label, about, text, spans, isBody = false }: CodeBlock): Markup {
  const check = isBody ? markup`<button type=button class=script data-check="${id}" aria-label="Check ${about}">Check</button>` : undefined;
  return markup`<figure class=code><figcaption><span>${label}</span>${check}<button type=button class=script data-copy="${id}" aria-label="Copy ${about}">Copy</button></figcaption><pre tabindex=0 dir=ltr><code id="${id}">${highlight(text, spans)}</code></pre></figure>`;
}
