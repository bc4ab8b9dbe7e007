import { seriesChart } from '../chart/series-chart.js';
import type { FigureView } from '../programme/figure-view.js';
import type { ProgrammeView } from '../programme/programme-view.js';
import type { SeriesView } from '../programme/series-view.js';
import type { ReportTexts } from '../text/report-texts.js';
import { awardSection } from './award-section.js';
import { chartFigure } from './chart-figure.js';
import { findingList } from './finding-list.js';
import { html, type Html } from './html.js';
import { targetTable } from './target-table.js';
import { totalSection } from './total-section.js';

/** One programme of the page. */
export function programmeSection(programme: ProgrammeView, number: number, texts: ReportTexts): Html {
  const { id, title, facts, figures, totals, series, targets, awards, otherRatios, findings } = programme;
  const none = (text: string): Html => html`<p class="none">${text}</p>`;
  const hasAwards = awards.length > 0 || otherRatios.length > 0;
  return html`<article id="${id}">
    <header>
      <h2 lang="vi"><span class="ordinal">${number}.</span> ${title}</h2>
      <dl>
        ${facts.map(
          ([name, text]) =>
            html`<div>
              <dt>${name}</dt>
              <dd lang="vi">${text}</dd>
            </div>`,
        )}
      </dl>
    </header>
    <h3>${texts.totals}</h3>
    ${totals.length === 0 ? none(texts.noTotals) : totals.map((total) => totalSection(total, texts))}
    ${
      series.length === 0
        ? undefined
        : html`<h3>${texts.series}</h3>
            ${series.map((each) => seriesSection(each, texts))}`
    }
    <h3>${texts.targets}</h3>
    ${targets.length === 0 ? none(texts.noTargets) : targetTable(targets, title, texts)}
    <h3>${texts.awards}</h3>
    ${hasAwards ? awardSection(programme, texts) : none(texts.noAwards)}
    <h3>${texts.figures}</h3>
    ${figures.length === 0 ? none(texts.noFigures) : figureTable(figures, title, texts)}
    <h3>${texts.findings}</h3>
    ${findingList(findings, texts)}
    <p class="back"><a href="#contents">${texts.backToContents}</a></p>
  </article>`;
}

function seriesSection(series: SeriesView, texts: ReportTexts): Html {
  const rows = series.entries.map(
    ({ yearsText, wording, reading, years }) =>
      html`<tr>
        <th scope="row">
          ${yearsText}${years.from === years.to ? undefined : html`<span class="note">${texts.severalYears}</span>`}<q
            lang="vi"
            >${wording}</q
          >
        </th>
        <td class="number">${reading}</td>
      </tr>`,
  );
  return html`<section class="total">
    <h4>${series.label}</h4>
    ${chartFigure(seriesChart(series, texts))}
    <table class="sums">
      <caption>
        ${texts.series}: ${series.label}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.years}</th>
          <th scope="col" class="number">${texts.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

function figureTable(figures: readonly FigureView[], title: string, texts: ReportTexts): Html {
  const rows = figures.map(
    ({ label, wording, reading, note }) =>
      html`<tr>
        <th scope="row">${label}<q lang="vi">${wording}</q></th>
        <td class="number">
          ${reading}${note === undefined ? undefined : html`<span class="note">${note}</span>`}
        </td>
      </tr>`,
  );
  return html`<table class="figures">
    <caption>
      ${texts.figures}: ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.figure}</th>
        <th scope="col" class="number">${texts.reading}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
