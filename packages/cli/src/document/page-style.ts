/** The style of a printed report: one accent colour, light and dark, wide, narrow and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --page: #fbfaf7; --text: #1d2328; --muted: #59626b; --line: #d9d5cb; --soft: #f1eee7;
  --accent: #7a1f2b; --bad: #a3202c; --warning: #7d5200; --good: #25633c; }
@media (prefers-color-scheme: dark) { :root { --page: #16191c; --text: #e8e6e1; --muted: #a5adb4; --line: #353b41; --soft: #1f2428;
  --accent: #f0a3a8; --bad: #ff9d98; --warning: #ecc06c; --good: #8fd3a6; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 3rem 2rem 4rem; max-width: 76rem; background: var(--page); color: var(--text);
  font: 1rem/1.55 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2 { font-family: "Noto Serif", Georgia, "Times New Roman", serif; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0 0 .75rem; }
h2 { font-size: 1.375rem; margin: 2.75rem 0 1rem; padding-top: 1.25rem; border-top: 3px double var(--accent); color: var(--accent); }
p { margin: 0 0 .75rem; max-width: 62rem; }
.subtitle { font-size: 1.125rem; color: var(--muted); margin-bottom: 1.5rem; }
.bad, .warning, .good { border-left: 4px solid; padding: .375rem .875rem; background: var(--soft); }
.bad { color: var(--bad); font-weight: 600; } .warning { color: var(--warning); } .good { color: var(--good); }
.note { color: var(--muted); font-size: .875rem; }
dl { margin: 0 0 1.25rem; display: grid; grid-template-columns: minmax(11rem, auto) 1fr; gap: .25rem 1.25rem; max-width: 56rem; }
dt { color: var(--muted); } dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4375rem .75rem .4375rem 0; border-top: 1px solid var(--line); }
tbody th { font-weight: 400; }
thead th { font-size: .8125rem; color: var(--muted); border-top: 0; border-bottom: 1px solid var(--muted); vertical-align: bottom; }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; }
tfoot th, tfoot td { font-weight: 600; border-top: 1px solid var(--muted); }
.text td, .text tbody th { overflow-wrap: break-word; }
.count { white-space: nowrap; font-variant-numeric: tabular-nums; }
details { margin: 0 0 1rem; font-size: .875rem; }
summary { cursor: pointer; color: var(--accent); }
details ul { padding-left: 1.25rem; margin: .25rem 0; font-variant-numeric: tabular-nums; }
@media screen and (max-width: 47rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.1875rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; }
  table, tbody, tfoot, tr, tbody th, tfoot th, td, caption { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-top: 1px solid var(--muted); padding: .5rem 0; }
  tbody th, tfoot th, td { border: 0 !important; padding: .0625rem 0; text-align: left; white-space: normal; overflow-wrap: anywhere; }
  tbody th { font-weight: 600; }
  td:empty { display: none; }
  td.number { display: flex; justify-content: space-between; gap: 1rem; }
  [data-head]::before { content: attr(data-head) ": "; color: var(--muted); font-weight: 400; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --text: #000; --muted: #444; --soft: #f4f4f4; --line: #bbb; --accent: #7a1f2b; --bad: #a3202c; --warning: #7d5200; --good: #25633c; }
  @page { size: A4 landscape; margin: 1.4cm; }
  html { font-size: 9pt; } body { padding: 0; max-width: none; }
  h2, caption { break-after: avoid; } tr, li { break-inside: avoid; } thead { display: table-header-group; }
  .scroll { overflow: visible; } details { display: none; }
}
`;
