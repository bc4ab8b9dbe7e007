import { errorsOf, findingCounts, summaryCounts } from '../programme/overview.js';
import type { ProgrammeView } from '../programme/programme-view.js';
import type { ReportTexts } from '../text/report-texts.js';
import { html, type Html } from './html.js';

/** The summary of all programmes, which is the table of contents too. */
export function overviewSection(programmes: readonly ProgrammeView[], texts: ReportTexts): Html {
  const errors = errorsOf(programmes);
  const all = findingCounts(programmes);
  const { error, warning, info } = texts.severities;
  return html`<section id="contents" class="overview">
    <h2>${texts.summary}</h2>
    <ul class="lines">
      ${texts.summaryLines(summaryCounts(programmes)).map((line) => html`<li>${line}</li>`)}
    </ul>
    <table class="contents">
      <caption>
        ${texts.contents}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.programme}</th>
          <th scope="col" class="number">${error}</th>
          <th scope="col" class="number">${warning}</th>
          <th scope="col" class="number">${info}</th>
        </tr>
      </thead>
      <tbody>
        ${programmes.map((programme, index) => row(programme, index + 1))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${texts.all}</th>
          <td class="number">${all.error}</td>
          <td class="number">${all.warning}</td>
          <td class="number">${all.info}</td>
        </tr>
      </tfoot>
    </table>
    ${
      errors.length === 0
        ? undefined
        : html`<h3>${texts.toAct}</h3>
            <ul class="act">
              ${errors.map(({ message }) => html`<li>${message}</li>`)}
            </ul>`
    }
  </section>`;
}

function row(programme: ProgrammeView, number: number): Html {
  const counts = findingCounts([programme]);
  return html`<tr>
    <th scope="row" lang="vi">${number}. <a href="#${programme.id}">${programme.title}</a></th>
    <td class="number">${counts.error}</td>
    <td class="number">${counts.warning}</td>
    <td class="number">${counts.info}</td>
  </tr>`;
}
