import { awardChart } from '../chart/award-chart.js';
import type { ProgrammeView } from '../programme/programme-view.js';
import type { ReportTexts } from '../text/report-texts.js';
import { chartFigure } from './chart-figure.js';
import { html, type Html } from './html.js';

/** Award rounds: a chart of the counts, a table of the exact ratios. */
export function awardSection({ id, title, awards, otherRatios }: ProgrammeView, texts: ReportTexts): Html {
  const levels = awards.map(
    (award) =>
      html`<tr>
        <th scope="row">${award.label}</th>
        <td class="number">${award.enteredText}</td>
        <td class="number">${award.recognisedText}</td>
        <td class="number">${award.shareText}</td>
      </tr>`,
  );
  const ratios = otherRatios.map(
    ({ label, reading }) => html`<li>${label}: <strong class="number">${reading}</strong></li>`,
  );
  return html`${awards.length === 0 ? undefined : chartFigure(awardChart(id, awards, texts))}
    <table class="awards">
      <caption>
        ${texts.awards}: ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.awardLevel}</th>
          <th scope="col" class="number">${texts.entered}</th>
          <th scope="col" class="number">${texts.recognised}</th>
          <th scope="col" class="number">${texts.recognisedShare}</th>
        </tr>
      </thead>
      <tbody>
        ${levels}
      </tbody>
    </table>
    ${
      ratios.length === 0
        ? undefined
        : html`<p>${texts.otherRatios}:</p>
            <ul class="ratios">
              ${ratios}
            </ul>`
    }`;
}
