/** How code is written in HTML. */
export interface CodeStyle {
  readonly open: string;
  readonly close: string;
  /** Writes a line of code. */
  line(text: string): string;
  readonly between: string;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A span for each word and sign, as highlighters print them. */
const coloured = (text: string) => escaped(text).replaceAll(/&quot;|\w+|[{}[\],:]/g, (token) => `<span style="color:#111">${token}</span>`);

/** Ways in which pages of documentation print blocks of JSON. */
export const codeStyles: Readonly<Record<string, CodeStyle>> = {
  "plain, with entities": { open: '<pre><code class="language-json">', close: "</code></pre>", line: escaped, between: "\n" },
  "a break of the line after the tag": { open: '<pre class="language-json">\n', close: "\n</pre>", line: escaped, between: "\n" },
  "a coloured span in a span for each line": {
    open: '<div class="code"><button>Copy</button><pre class="shiki" language="json"><code>',
    close: "</code></pre></div>",
    line: (text) => `<span class="line">${coloured(text)}</span>`,
    between: "\n",
  },
  "a block for each line, and no break": {
    open: '<pre data-language="json"><code>',
    close: "</code></pre>",
    line: (text) => `<div class="line"><span class="lineno">7</span><div class="code">${coloured(text)}</div></div>`,
    between: "",
  },
  "lines that end in br": { open: '<div class="highlight-json"><pre>', close: "</pre></div>", line: coloured, between: "<br>" },
  "no language": { open: "<pre>", close: "</pre>", line: escaped, between: "\n" },
};

/** The same page as one in Markdown, in HTML. */
export function htmlPage(markdown: string, { open, close, line, between }: CodeStyle): string {
  const body = markdown.replaceAll(
    /```json.*\n([^`]*)\n```|^(#+) (.*)$|^- \[(.*)\]\(#(.*)\)$/gm,
    (_, code, level, heading, entry, target) => {
      if (code !== undefined) return open + (code as string).split("\n").map(line).join(between) + close;
      if (entry !== undefined) return `<li><a href="#${target}">${inline(entry)}</a></li>`;
      const tag = `h${(level as string).length}`;
      const id = (heading as string).toLowerCase().replaceAll("`", "").replaceAll(/[. ]/g, "-");
      return `<${tag} id="${id}"><a href="#${id}" aria-label="Link">\u200B#</a> ${inline(heading)}</${tag}>`;
    },
  );
  const head = '<!doctype html>\n<html lang="en"><head><title>Events</title><script>let page = "<pre>{";</script></head><body><main>\n';
  return `${head}${body.replaceAll(/<(\/?)Accordion[^>]*>/g, "<$1details>")}\n</main></body></html>\n`;
}

const inline = (text: string) => escaped(text).replaceAll(/`([^`]*)`/g, "<code>$1</code>");
