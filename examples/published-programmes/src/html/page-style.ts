/** The style of the page: one accent colour, light and dark, wide, narrow and printed. */
export const pageStyle = `
:root { color-scheme: light dark;
  --page: #fbfaf7; --text: #1d2328; --muted: #59626b; --line: #d9d5cb; --soft: #f1eee7;
  --accent: #7a1f2b; --error: #a3202c; --warning: #7d5200; --info: #2b5675; --good: #25633c;
  --chart-total: #3f4a54; --chart-part: #6d93ab; --chart-empty: #fbfaf7; }
@media (prefers-color-scheme: dark) { :root {
  --page: #16191c; --text: #e8e6e1; --muted: #a5adb4; --line: #353b41; --soft: #1f2428;
  --accent: #f0a3a8; --error: #ff9d98; --warning: #ecc06c; --info: #9fcbe8; --good: #8fd3a6;
  --chart-total: #c3cbd2; --chart-part: #5d8ba8; --chart-empty: #16191c; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 3.5rem 2rem 4rem; max-width: 62rem; background: var(--page); color: var(--text);
  font: 1rem/1.6 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2 { font-family: "Noto Serif", Georgia, "Times New Roman", serif; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2.125rem; margin: 0 0 .75rem; }
h2 { font-size: 1.625rem; margin: 0 0 1rem; }
h3 { font-size: 1.125rem; margin: 2.75rem 0 1rem; color: var(--accent); }
h4 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: 0 0 .75rem; }
a { color: var(--accent); text-underline-offset: .2em; }
.hatches { position: absolute; }
.masthead { margin-bottom: 2.75rem; }
.lead { font-size: 1.125rem; color: var(--muted); }
.made { margin: 0; }
.lines { list-style: none; padding: 0; margin: 0 0 1.5rem; }
.act li { margin-bottom: .5rem; }
article { margin-top: 4.5rem; padding-top: 2.25rem; border-top: 3px double var(--accent); }
.ordinal { color: var(--accent); font-variant-numeric: tabular-nums; }
dl { margin: 0; font-size: .9375rem; }
dl div { display: grid; grid-template-columns: 8rem 1fr; gap: 1rem; padding: .125rem 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
.total { margin: 0 0 3rem; }
.status { font-weight: 600; }
.sign { display: inline-block; min-width: 1.5em; height: 1.5em; line-height: 1.4em; text-align: center; border: 1px solid; border-radius: 50%; font-size: .8125rem; font-weight: 700; }
.short, .over, .impossible, .not-met { color: var(--error); }
.equal, .within-qualifiers, .met { color: var(--good); }
.partial, .parts-missing, .cannot-tell, .on-the-way { color: var(--muted); }
.chart { margin: 1.25rem 0; }
.chart svg { display: block; width: 100%; height: auto; font-variant-numeric: tabular-nums; }
.chart .narrow { display: none; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; margin: 0 0 1rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); font-weight: 400; }
thead th { font-size: .8125rem; color: var(--muted); border-top: 0; border-bottom: 1px solid var(--muted); padding-bottom: .375rem; }
tbody tr:first-child > * { border-top: 0; }
th:last-child, td:last-child { padding-right: 0; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { font-weight: 600; }
.sums td.number { white-space: nowrap; }
tfoot th, tfoot td { font-weight: 600; }
tfoot tr:first-child > * { border-top: 1px solid var(--muted); }
.gap.short > *, .gap.over > * { color: var(--error); }
q { display: block; color: var(--muted); font-size: .875rem; font-weight: 400; font-style: italic; quotes: "“" "”"; }
.note { display: block; color: var(--muted); font-size: .8125rem; font-weight: 400; }
.figures td { width: 40%; }
.targets .required { width: 34%; } .targets td:last-child { width: 26%; }
.state { font-weight: 600; }
.bullet { position: relative; display: block; height: 1.375rem; margin-top: .5rem; border: 1px solid var(--muted); background: var(--soft); color: var(--muted); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bullet.cannot-tell { border-style: dashed; background: none; }
.bullet .band { position: absolute; top: -1px; bottom: -1px; min-width: 4px; background: var(--chart-part); }
.bullet .done { position: absolute; left: 0; top: 30%; bottom: 30%; background: var(--chart-total); z-index: 1; }
.bullet .unknown { position: absolute; left: .25rem; padding: 0 .25rem; background: var(--page); font-size: .75rem; line-height: 1.25rem; }
details { margin: .5rem 0; font-size: .9375rem; }
summary { cursor: pointer; color: var(--accent); }
details ul { padding-left: 1.25rem; margin: .375rem 0; font-variant-numeric: tabular-nums; }
.findings { margin-bottom: 1.75rem; }
.findings h4 { margin-bottom: .5rem; }
.findings.error h4 { color: var(--error); } .findings.warning h4 { color: var(--warning); } .findings.info h4 { color: var(--info); }
.findings ul { list-style: none; margin: 0; padding: 0; }
.findings li { padding: .5rem 0 .5rem 1rem; border-left: 3px solid var(--line); margin-bottom: .5rem; }
.findings.error li { border-color: var(--error); } .findings.warning li { border-color: var(--warning); }
.findings p { margin: 0; }
.place { color: var(--muted); font-size: .8125rem; overflow-wrap: anywhere; }
code { font: .8125rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.none { color: var(--muted); margin: 1.25rem 0 0; font-size: .9375rem; }
.back { margin-top: 2rem; font-size: .875rem; }
footer { margin-top: 5rem; padding-top: 2rem; border-top: 3px double var(--accent); color: var(--muted); font-size: .9375rem; }
footer h2 { font-size: 1.125rem; color: var(--text); }
@media screen and (max-width: 47rem) {
  body { padding: 2rem 1.25rem 3rem; }
  h1 { font-size: 1.625rem; } h2 { font-size: 1.3125rem; }
  article { margin-top: 3.5rem; }
  dl div { grid-template-columns: 1fr; gap: 0; padding: .25rem 0; }
  .chart .wide { display: none; } .chart .narrow { display: block; max-width: 32rem; }
  .sums td.number { white-space: normal; min-width: 11rem; }
  .figures, .targets, .figures tbody, .targets tbody, .figures tr, .targets tr, .figures th, .targets th, .figures td, .targets td { display: block; width: auto !important; }
  .figures thead, .targets thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .figures th, .targets th { padding-bottom: .125rem; } .figures td, .targets td { border-top: 0; padding: .125rem 0; text-align: left; }
  .targets td:last-child, .figures td:last-child { padding-bottom: .75rem; }
}
@media print {
  :root { --page: #fff; --soft: #f4f4f4; --chart-empty: #fff; }
  html { font-size: 10pt; }
  body { padding: 0; max-width: none; }
  article { break-before: page; border-top: 0; padding-top: 0; margin-top: 0; }
  h2, h3, h4, caption { break-after: avoid; } tr, li, .chart { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .back { display: none; }
}
`;
