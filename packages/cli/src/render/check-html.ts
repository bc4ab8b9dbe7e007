import { escapeUTF8 } from 'entities/escape';
import { formatDay, type Language } from '@khuyencong/model';
import type { CheckReport, SaidFinding } from '../file/check-report.js';
import { reportTexts } from '../text/report-texts.js';
import { formatOrigin } from './format-origin.js';
import { visibleText } from './visible-text.js';

const style = `
:root { color-scheme: light dark; --line: #c9ced6; --error: #a3262a; --warning: #8a5a00; --info: #2a5d8f; }
@media (prefers-color-scheme: dark) { :root { --line: #4a5160; --error: #ff9a94; --warning: #f0c060; --info: #9cc8f5; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
ol { list-style: none; padding: 0; }
li { border-top: 1px solid var(--line); padding: .75rem 0; overflow-wrap: anywhere; }
.head { font-size: .85rem; font-weight: 600; }
.place { font-size: .85rem; opacity: .8; }
.error .head { color: var(--error); } .warning .head { color: var(--warning); } .info .head { color: var(--info); }
p { margin: .25rem 0; }`;

/** Prints the outcome of `check` as a self-contained HTML page. */
export function renderCheckHtml(report: CheckReport, { language }: { readonly language: Language }): string {
  const texts = reportTexts[language];
  const asOf = report.asOf === null ? '' : `<p>${texts.asOf}: ${formatDay(report.asOf, { language })}</p>`;
  const inputs = report.inputs
    .map(({ file, rows }) => `<li>${content(file)} (${rows} ${texts.rows})</li>`)
    .join('');
  const findings = report.findings.map((finding) => item(finding, language)).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${texts.title}</h1>
${asOf}
<p><strong>${texts.summary(report.summary)}</strong></p>
<ul>${inputs}</ul>
${findings === '' ? `<p>${texts.noFindings}</p>` : `<ol>\n${findings}\n</ol>`}
</main>
</body>
</html>
`;
}

function item({ severity, code, origin, message }: SaidFinding, language: Language): string {
  return `<li class="${severity}"><p class="head">${reportTexts[language].severities[severity]} · ${content(code)}</p><p>${content(message)}</p><p class="place">${content(formatOrigin(origin))}</p></li>`;
}

function content(text: string): string {
  return escapeUTF8(visibleText(text));
}
