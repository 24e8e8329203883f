/** HTML that is safe to print unchanged. */
export class Markup {
  constructor(readonly text: string) {}
}

export type MarkupValue = string | number | Markup | readonly Markup[] | undefined;

/** HTML from a template: inserted values are escaped, unless they are HTML already. */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(strings.map((text, index) => text + (index < values.length ? textOf(values[index]) : "")).join(""));
}

/** Prose with code between backticks. */
export function prose(text: string): Markup {
  return new Markup(escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>"));
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function textOf(value: MarkupValue): string {
  if (value === undefined) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(({ text }) => text).join("");
  return escapeHtml(String(value));
}
