import type { ProgrammeView } from '../programme/programme-view.js';
import type { ReportHeading } from '../report/heading.js';
import { dateText } from '../text/date-text.js';
import type { ReportTexts } from '../text/report-texts.js';
import { html, safeHtml, type Html } from './html.js';
import { overviewSection } from './overview-section.js';
import { programmeSection } from './programme-section.js';
import { pageStyle } from './page-style.js';

/** The whole report as one HTML page that needs neither network nor script. */
export function renderPage(
  programmes: readonly ProgrammeView[],
  heading: ReportHeading,
  texts: ReportTexts,
): string {
  const { language, title, lead, asOf, tolerance } = texts;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${safeHtml(pageStyle)}
        </style>
      </head>
      <body>
        ${hatches()}
        <header class="masthead">
          <h1>${title}</h1>
          <p class="lead">${lead}</p>
          <p class="made">
            ${asOf}: <strong>${dateText(heading.asOf, language)}</strong>.
            ${tolerance(heading.aboutTolerancePercent)}.
          </p>
        </header>
        <main>
          ${overviewSection(programmes, texts)}
          ${programmes.map((programme, index) => programmeSection(programme, index + 1, texts))}
        </main>
        <footer>
          <h2>${texts.method}</h2>
          <ul>
            ${texts.methodNotes.map((note) => html`<li>${note}</li>`)}
          </ul>
        </footer>
      </body>
    </html> `.html;
}

/** The patterns that the charts fill their hatched bars with. */
function hatches(): Html {
  const pattern = (id: string, color: string): Html =>
    html`<pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><rect width="7" height="7" style="fill:var(--page)"></rect
      ><rect width="2.5" height="7" style="fill:var(${color})"></rect
    ></pattern>`;
  return html`<svg class="hatches" width="0" height="0" aria-hidden="true">
    <defs>
      ${pattern('hatch-gap', '--error')}${pattern('hatch-rest', '--muted')}${pattern('hatch-years', '--chart-part')}
    </defs>
  </svg>`;
}
