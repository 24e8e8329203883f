import { responses, signatureHeader } from "../contract/delivery.js";
import { codeBlock } from "./code-block.js";
import { codeSpans } from "./code.js";
import { blockMarkup } from "./markdown.js";
import { type Markup, markup, prose } from "./markup.js";
import type { Receiver } from "./receivers.js";

/** How webhooks are received: the code for each language, and what CodeQR expects of a receiver. */
export function receiveSection(receivers: readonly Receiver[]): Markup {
  return markup`<section id=receive aria-labelledby=receive-title>
<h2 id=receive-title><a href="#receive">Receive webhooks</a></h2>
<p class=lead>A complete receiver: it verifies the signature, parses the body, calls your code, and answers so that no good delivery counts as a failure.</p>
<div class=receiving>
<div class=languages>
${receivers.map(languagePanel)}</div>
<div class=rules>
<h3>Signature</h3>
<p>Header <code>${signatureHeader.name}</code>: ${prose(signatureHeader.description)}</p>
<h3>Answers</h3>
<table class=answers>
<tr><th>Status</th><th>For</th></tr>
${answers.map(([status, what, why]) => markup`<tr><td><code>${status}</code></td><td><b>${what}</b>${prose(why)}</td></tr>\n`)}</table>
<h3>Retries</h3>
<p>${responses.success} ${responses.failure}</p>
<h3>Handle each event once</h3>
<p>A retry carries the same <code>id</code>, and so does a delivery that a stranger repeats: keep the <code>id</code> of each event that you have handled, and pass over it when it comes again.</p>
</div>
</div>
</section>
`;
}

function languagePanel({ language, install, program, about, documents }: Receiver): Markup {
  const code = { id: `receive:${language}`, label: "Receiver", about: `the receiver in ${language}`, text: program };
  const more = documents.endsWith("README.md") ? `The README for ${language}` : "Frameworks, secrets, tests";
  return markup`<section class=language data-language="${language}"><h4>${language}</h4>
<div class=steps>
${blockMarkup(install, `install:${language}`, `the installation for ${language}`)}${codeBlock({ ...code, spans: codeSpans(program) })}
${blockMarkup(about, `about:${language}`, `more for ${language}`)}<p><a href="${documents}">${more}</a></p>
</div></section>
`;
}

/** What a receiver answers: the status, when, and why. */
const answers: readonly (readonly [status: number, what: string, why: string])[] = [
  [200, "A known event", ", handled."],
  [202, "An unknown event", ": newer than your version of the package. That is not a failed delivery."],
  [202, "An invalid body", " with a good signature: CodeQR would send the same bytes again. Keep them, and report the error."],
  [401, "No good signature", ": a stranger sent it, or your secret is wrong. Then CodeQR’s mails about failures tell you."],
  [413, "More than 4 MiB", ": whose body it is cannot be known without reading it."],
  [500, "Your code failed", ": CodeQR sends the event again."],
];
