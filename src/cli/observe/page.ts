import type { DayCount, WebhookObservation } from "codeqr-webhooks/observe";
import { visibleText } from "../../visible-text.js";
import { byProperty, type FindingRow, propertyRows, sumOf, valueRows } from "./by-property.js";
import { style } from "./page-style.js";

/** An observation as one page of HTML that needs nothing else: no script, no request. */
export function observationPage(observation: WebhookObservation): string {
  const { bodies, events, days, undeclared, unlisted, unknownEvents, invalid, unseen, dropped } = observation;
  const span = days.length === 0 ? "" : ` of ${days[0]?.day} to ${days.at(-1)?.day}`;
  const news = [
    [byProperty(undeclared).length, "undeclared properties"],
    [unlisted.length, "values outside of the known ones"],
    [unknownEvents.length, "unknown events"],
    [invalid.length, "reasons of invalid bodies"],
  ] as const;
  const lost = Object.entries(dropped).filter(([, count]) => count > 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>CodeQR webhooks: what was delivered</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>CodeQR webhooks: what was delivered</h1>
<p class="lead">${bodies} ${bodies === 1 ? "body" : "bodies"}${span}, compared with the contract. The page holds no values of bodies but ids, days, and values of properties that have known ones, unless it was made with <code>--show-values</code>.</p>
<ul class="news">${news.map(([count, what]) => `<li${count > 0 ? ' class="some"' : ""}><b>${count}</b> ${what}</li>`).join("")}</ul>
${lost.map(([list, count]) => `<p class="lost">Not all is shown: ${count} more sightings of ${list}, because there were too many kinds of them.</p>`).join("\n")}
${section("Undeclared properties", findingTable("Type", propertyRows(undeclared)))}
${section("Values outside of the known ones", findingTable("Value", valueRows(unlisted)))}
${section(
  "Unknown events",
  table(
    ["Event", "Bodies", "First", "Last"],
    unknownEvents.map(({ event, bodies: count, first, last }) => [event, count, first.id, last.id]),
  ) +
    unknownEvents
      .map(({ event, properties }) => section(`Properties of ${event}`, findingTable("Type", propertyRows(properties)), 3))
      .join(""),
)}
${section(
  "Reasons of invalid bodies",
  table(
    ["Bodies", "Event", "At", "Expected"],
    invalid.map(({ event = "(none)", path, expected, bodies: count }) => [count, event, path || "body", expected]),
  ),
)}
${section(
  "Events",
  table(
    ["Event", "Known", "Unknown", "Invalid"],
    events.map(({ event, known, unknown, invalid: bad }) => [event || "(none)", known, unknown, bad]),
  ),
)}
${section("Events by day", daysPart(days))}
${section(
  "Declared, and in no body",
  table(
    ["Event", "Bodies", "Properties"],
    unseen.map(({ event, bodies: count, paths }) => [event, count, paths.join(", ")]),
  ),
)}
</main>
</body>
</html>
`;
}

/** A part of the page; nothing if it has no content. */
function section(title: string, content: string, level: 2 | 3 = 2): string {
  return content === "" ? "" : `<section><h${level}>${escaped(title)}</h${level}>\n${content}</section>`;
}

function findingTable(what: string, rows: readonly FindingRow[]): string {
  return table(
    ["Property", what, "Times", "Bodies", "First", "Last", "At"],
    rows.map(({ name, what: shown, times, bodies, first, last, places }) => [name, shown, times, bodies, first, last, places.join(", ")]),
  );
}

/** How many columns a chart, and the table of it, may have. */
const maxSteps = 92;

/** The bodies by day, or by month or year if there are too many days: as a chart and as a table. */
function daysPart(days: readonly DayCount[]): string {
  if (days.length === 0) return "";
  const lengthOf = [10, 7, 4].find((length) => new Set(days.map(({ day }) => day.slice(0, length))).size <= maxSteps) ?? 4;
  const steps = new Map<string, Map<string, number>>();
  for (const { day, event, bodies } of days) {
    const step = day.slice(0, lengthOf);
    const counts = steps.get(step) ?? new Map<string, number>();
    steps.set(step, counts.set(event, (counts.get(event) ?? 0) + bodies));
  }
  const totals = [...steps].map(([step, counts]) => [step, sumOf([...counts.values()], (count) => count)] as const);
  const most = Math.max(...totals.map(([, total]) => total));
  const bars = totals.map(([step, total], index) => {
    const height = Math.max(1, Math.round((total / most) * 100));
    return `<rect x="${index * 10 + 1}" y="${100 - height}" width="8" height="${height}"><title>${escaped(step)}: ${total}</title></rect>`;
  });
  const chart = `<svg viewBox="0 0 ${Math.max(totals.length, 30) * 10} 100" preserveAspectRatio="none" role="img" aria-label="Valid bodies from ${escaped(totals[0]?.[0] ?? "")} to ${escaped(totals.at(-1)?.[0] ?? "")}, at most ${most}">${bars.join("")}</svg>`;
  const rows = [...steps].flatMap(([step, counts]) => [...counts].map(([event, count]) => [step, event, count]));
  const unit = { 10: "Day", 7: "Month", 4: "Year" }[lengthOf] ?? "Day";
  return `${chart}<details><summary>As a table</summary>${table([unit, "Event", "Bodies"], rows)}</details>`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return "";
  const cell = (value: string | number) => (typeof value === "number" ? `<td class="n">${value}</td>` : `<td>${escaped(value)}</td>`);
  return `<div class="wide" tabindex="0" role="group" aria-label="${head[0]} table"><table><thead><tr>${head.map((title, column) => `<th scope="col"${typeof rows[0]?.[column] === "number" ? ' class="n"' : ""}>${title}</th>`).join("")}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n")}</tbody></table></div>`;
}

/** Text for HTML: names and values come from strangers. */
function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return visibleText(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
