/** A bar of the chart: a ratio, and whether it is the one that the chart is about. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly isOurs: boolean;
}

const width = 720;
const row = 30;
const left = 150;
const right = 90;

/** A chart of horizontal bars, as SVG for light and dark themes. */
export function barChart(title: string, unit: string, bars: readonly Bar[]): string {
  const height = 56 + bars.length * row;
  const longest = Math.max(...bars.map(({ value }) => value));
  const lines = bars.map(({ label, value, isOurs }, index) => {
    const y = 48 + index * row;
    const length = Math.max(2, ((width - left - right) * value) / longest);
    return `  <text class="label" x="${left - 10}" y="${y + 15}">${escaped(label)}</text>
  <rect class="${isOurs ? "ours" : "bar"}" x="${left}" y="${y}" width="${length.toFixed(1)}" height="20" rx="3" />
  <text class="value" x="${(left + length + 8).toFixed(1)}" y="${y + 15}">${value.toPrecision(2)} ${escaped(unit)}</text>
`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
  <style>
    text { font: 14px system-ui, sans-serif; fill: #1f2937; }
    .title { font-weight: 600; }
    .label { text-anchor: end; }
    .bar { fill: #9ca3af; }
    .ours { fill: #2563eb; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e5e7eb; }
      .bar { fill: #6b7280; }
      .ours { fill: #60a5fa; }
    }
  </style>
  <text class="title" x="10" y="26">${escaped(title)}</text>
${lines.join("")}</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
