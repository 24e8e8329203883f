/** The style of the page, in light and dark. */
export const style = `
:root { color-scheme: light dark; --text: #1c2024; --quiet: #5b6470; --line: #d5dae0; --ground: #fff; --accent: #0b5cad; --some: #fff4d6; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e9ec; --quiet: #a4adb8; --line: #3a424c; --ground: #15191d; --accent: #79b8ff; --some: #3b3113; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
.lead { color: var(--quiet); max-width: 48rem; margin: 0 0 1rem; }
.news { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 0; padding: 0; }
.news li { border: 1px solid var(--line); border-radius: 6px; padding: .35rem .7rem; }
.news .some, .lost { background: var(--some); }
.lost { padding: .5rem .7rem; border-radius: 6px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; max-width: 26rem; }
th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
td:first-child { font-weight: 600; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; padding-right: 1.2rem; width: 5rem; }
svg { width: 100%; height: 8rem; border-bottom: 1px solid var(--line); }
rect { fill: var(--accent); }
summary { cursor: pointer; padding: .5rem 0; color: var(--accent); }
@media print { .wide { overflow: visible; } }
`;
