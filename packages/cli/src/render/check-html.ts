import { findingMessage, formatDay, type Language } from '@khuyencong/model';
import { html, safeHtml, type Html } from '../document/html.js';
import { pageStyle } from '../document/page-style.js';
import type { CheckReport, SaidFinding } from '../file/check-report.js';
import { allFindings } from '../finding/all-findings.js';
import { reportTexts } from '../text/report-texts.js';
import { findingRemarks, type FindingRemarks } from './finding-remarks.js';
import { formatOrigin } from './format-origin.js';

const listStyle = `
:root { --info: #2b5675; }
@media (prefers-color-scheme: dark) { :root { --info: #9fcbe8; } }
body { max-width: 62rem; }
.findings { list-style: none; margin: 2rem 0 0; padding: 0; }
.findings li { border-top: 1px solid var(--line); padding: .875rem 0 .875rem 1rem; border-left: 4px solid; margin-bottom: .5rem; overflow-wrap: anywhere; }
.is-error { border-left-color: var(--bad) !important; } .is-warning { border-left-color: var(--warning) !important; }
.is-info { border-left-color: var(--line) !important; }
.is-error .head { color: var(--bad); } .is-warning .head { color: var(--warning); } .is-info .head { color: var(--info); }
.findings p { margin: 0 0 .25rem; }
.head { font-size: .875rem; font-weight: 600; }
.place { font-weight: 600; }
.remedy::before { content: "→ "; }
@media print { :root { --info: #2b5675; } @page { size: A4 portrait; } }
`;

/** Prints the outcome of `check` as a self-contained HTML page. */
export function renderCheckHtml(report: CheckReport, { language }: { readonly language: Language }): string {
  const texts = reportTexts[language];
  const remarks = findingRemarks(report.findings, language);
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${texts.title}</title>
        <style>
          ${safeHtml(pageStyle + listStyle)}
        </style>
      </head>
      <body>
        <main>
          <h1>${texts.title}</h1>
          ${report.asOf === null ? undefined : html`<p>${texts.asOf}: ${formatDay(report.asOf, { language })}</p>`}
          <p><strong>${texts.summary(report.summary)}</strong></p>
          <ul>
            ${report.inputs.map(({ file, rows }) => html`<li>${file} (${texts.rows(rows)})</li>`)}
          </ul>
          ${
            report.findings.length === 0
              ? html`<p>${texts.noFindings}</p>`
              : html`<ol class="findings">
                  ${report.findings.map((finding, index) => item(finding, remarks[index] ?? {}, language))}
                </ol>`
          }
        </main>
      </body>
    </html> `;
  return page.html;
}

function item(finding: SaidFinding, { basis, remedy }: FindingRemarks, language: Language): Html {
  const { severity, code, origin } = finding;
  return html`<li class="is-${severity}">
    <p class="head">${reportTexts[language].severities[severity]} · ${code}</p>
    <p class="place">${formatOrigin(origin)}</p>
    <p>${messageOf(finding, language)}</p>
    ${basis === undefined ? undefined : html`<p class="note">${basis}</p>`}
    ${remedy === undefined ? undefined : html`<p class="note remedy">${remedy}</p>`}
  </li>`;
}

/** Where a cell says the place, the path into the data would only repeat it. */
function messageOf(finding: SaidFinding, language: Language): string {
  return finding.origin?.cell === undefined
    ? finding.message
    : findingMessage({ ...finding, path: [] }, { language, catalogues: [allFindings] });
}
