import { examplesOf } from "../payloads/examples.js";
import { type Markup, markup } from "./markup.js";
import type { Site } from "./site.js";

/** The section that checks a body. The page's script fills it. */
export function checkerSection({ contract, examples }: Site): Markup {
  const options = contract.events.map(
    (event) =>
      markup`<optgroup label="${event.name}">${examplesOf(event, examples).map(
        ({ name }) => markup`<option value="example:${name}">${name}</option>`,
      )}</optgroup>`,
  );
  return markup`<section id=checker aria-labelledby=checker-title>
<h2 id=checker-title>Check a body</h2>
<p class=lead>Paste a webhook’s body, a whole HTTP request or a <code>curl</code> command, or drop a file anywhere. It is judged here by the package’s own validators; nothing leaves this page.</p>
<p class=no-script>The checker is a script, and scripts are off.</p>
<div class="checker script">
<div class="panel body">
<div class=controls>
<label>Example <select id=example><option value="">choose one</option>${options}</select></label>
<label class=file>File <input type=file id=file accept="application/json,.json,.txt"></label>
<button type=button id=clear hidden>Clear</button>
</div>
<label for=body id=body-label>Body</label>
<div class=editor id=editor><pre aria-hidden=true id=mirror></pre><textarea id=body spellcheck=false autocomplete=off autocapitalize=off wrap=soft aria-describedby=bytes placeholder='{ "id": "evt_…", "event": "…", "createdAt": "…", "data": { … } }'></textarea></div>
<p class=note id=bytes></p>
<p class=note><span id=taken role=status></span> <button type=button id=undo hidden>Bring back the earlier body</button></p>
</div>
<div class="panel result">
<div role=status id=outcome class=outcome></div>
<ul id=hints class=hints></ul>
<ol id=issues class=issues></ol>
<div id=canonical-block hidden>
<figure class=code><figcaption><span>In documented form</span><button type=button data-copy=canonical aria-label="Copy the documented form">Copy</button></figcaption><pre tabindex=0><code id=canonical></code></pre></figure>
</div>
</div>
<div class="panel keys">
<label for=secret>Signing secret</label>
<input id=secret type=password autocomplete=off spellcheck=false placeholder="whsec_…" aria-describedby=secret-note>
<p class=note id=secret-note>Optional; several with commas between them. It signs the body here and now, and is not stored and not sent.</p>
<label for=received>Received signature</label>
<input id=received type=text autocomplete=off spellcheck=false placeholder="CodeQR-Signature: …">
<div role=status id=signature-verdict class=outcome hidden></div>
<div id=signed hidden>
<figure class=code><figcaption><span>CodeQR-Signature</span><button type=button data-copy=signature aria-label="Copy the signature">Copy</button></figcaption><pre tabindex=0 class=wrap><code id=signature></code></pre></figure>
</div>
</div>
</div>
</section>
`;
}
