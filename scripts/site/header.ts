import { type Markup, markup } from "./markup.js";

/** The bar at the top: search, the form that is shown, links, the theme. */
export const header: Markup = markup`<header class=bar>
<a class=brand href="#">CodeQR <span>webhook events</span></a>
<div class="search script" role=search>
<input id=search type=search role=combobox aria-label="Search events, fields and types" aria-expanded=false aria-controls=results aria-autocomplete=list autocomplete=off spellcheck=false placeholder=Search>
<kbd aria-hidden=true>/</kbd>
<div class=results id=results-box hidden><div id=results role=listbox aria-label=Results></div><p id=found role=status></p></div>
</div>
<button type=button id=menu class=script aria-expanded=false aria-controls=links>Menu</button>
<div class=links id=links>
<fieldset class="switch script" id=form><legend class=visually-hidden>Form of fields, paths and examples</legend><label><input type=radio name=form value=documented checked><span>Documented</span></label><label><input type=radio name=form value=delivered><span>Delivered</span></label></fieldset>
<a href="#overview" class=narrow>Events</a>
<a href="#types">Types</a>
<a href="#checker">Checker</a>
<a href=llms.txt>Plain text</a>
<select id=theme class=script aria-label=Theme><option value="">System</option><option value=light>Light</option><option value=dark>Dark</option></select>
</div>
</header>`;
