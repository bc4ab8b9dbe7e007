import { renderExplanation } from '@khuyencong/model';
import { totalChart } from '../chart/total-chart.js';
import type { TotalView } from '../programme/total-view.js';
import type { ReportTexts } from '../text/report-texts.js';
import { chartFigure } from './chart-figure.js';
import { html, safeHtml, type Html } from './html.js';

const signs = {
  equal: '=',
  short: '−',
  over: '+',
  'within-qualifiers': '≈',
  impossible: '≠',
  partial: '…',
  'parts-missing': '…',
  'cannot-tell': '?',
};

/** A total: its status in words, the chart, the table of its parts and the reason. */
export function totalSection(total: TotalView, texts: ReportTexts): Html {
  const chart = totalChart(total, texts);
  return html`<section class="total">
    <h4>${total.label}</h4>
    <p class="status ${total.status}">
      <span class="sign" aria-hidden="true">${signs[total.status]}</span> ${total.statusText}
    </p>
    ${chart && chartFigure(chart)} ${partsTable(total, texts)} ${causeList(total, texts)}
    ${explanation(total, texts)}
  </section>`;
}

function partsTable(total: TotalView, texts: ReportTexts): Html {
  const rows = total.parts.map(
    ({ label, wording, reading }) =>
      html`<tr>
        <th scope="row">${label}<q lang="vi">${wording}</q></th>
        <td class="number">${reading}</td>
      </tr>`,
  );
  const gap =
    total.gapText === undefined
      ? undefined
      : html`<tr class="gap ${total.status}">
          <th scope="row">${texts.status}</th>
          <td class="number">${total.gapText}</td>
        </tr>`;
  return html`<table class="sums">
    <caption>
      ${texts.totals}: ${total.label}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.part}</th>
        <th scope="col" class="number">${texts.amount}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${texts.partsSum}</th>
        <td class="number">${total.sumText ?? texts.unread}</td>
      </tr>
      <tr>
        <th scope="row">${texts.publishedTotal}<q lang="vi">${total.wording}</q></th>
        <td class="number">${total.reading}</td>
      </tr>
      ${gap}
    </tfoot>
  </table>`;
}

function causeList({ causes }: TotalView, { likelyCauses }: ReportTexts): Html | undefined {
  if (causes.length === 0) return undefined;
  const items = causes.map((cause) => html`<li>${cause}</li>`);
  return html`<p>${likelyCauses}:</p>
    <ol>
      ${items}
    </ol>`;
}

function explanation({ explanation: reason }: TotalView, { language, why }: ReportTexts): Html | undefined {
  if (!reason) return undefined;
  return html`<details>
    <summary>${why}</summary>
    ${safeHtml(renderExplanation(reason, { language, format: 'html' }))}
  </details>`;
}
