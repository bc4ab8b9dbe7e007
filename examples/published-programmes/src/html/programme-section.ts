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
import { trackingSection } from '../tracking/tracking-section.js';
import { totalSection } from './total-section.js';

/** One programme of the page. */
export function programmeSection(programme: ProgrammeView, number: number, texts: ReportTexts): Html {
  const { id, title, facts, figures, totals, series, targets, findings } = programme;
  const section = (heading: string, shown: boolean, body: () => Html | readonly Html[]): Html | undefined =>
    shown
      ? html`<h3>${heading}</h3>
          ${body()}`
      : undefined;
  return html`<article id="${id}">
    <header>
      <h2 lang="vi"><span class="ordinal">${number}.</span> ${title}</h2>
      <dl>${facts.map(factRow)}</dl>
      ${absences(programme, texts)}
    </header>
    ${section(texts.totals, totals.length > 0, () => totals.map((total) => totalSection(total, texts)))}
    ${section(texts.series, series.length > 0, () => series.map((each) => seriesSection(each, texts)))}
    ${section(texts.targets, targets.length > 0, () => targetTable(targets, title, texts))}
    ${programme.tracking && section(programme.tracking.heading, true, () => trackingOf(programme, texts))}
    ${section(texts.awards, hasAwards(programme), () => awardSection(programme, texts))}
    ${section(texts.figures, figures.length > 0, () => figureTable(figures, title, texts))}
    ${section(texts.findings, true, () => findingList(findings, texts))}
    <p class="back"><a href="#contents">${texts.backToContents}</a></p>
  </article>`;
}

function trackingOf({ tracking, title }: ProgrammeView, texts: ReportTexts): readonly Html[] {
  return tracking ? [trackingSection(tracking, title, texts)] : [];
}

function factRow([name, text]: readonly [name: string, text: string]): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd lang="vi">${text}</dd>
  </div>`;
}

function hasAwards({ awards, otherRatios }: ProgrammeView): boolean {
  return awards.length > 0 || otherRatios.length > 0;
}

/** What the document does not state, in one paragraph. */
function absences(programme: ProgrammeView, texts: ReportTexts): Html | undefined {
  const absent = [
    programme.figures.length === 0 ? texts.noFigures : '',
    programme.totals.length === 0 ? texts.noTotals : '',
    programme.targets.length === 0 ? texts.noTargets : '',
    hasAwards(programme) ? '' : texts.noAwards,
  ].filter((text) => text !== '');
  return absent.length === 0 ? undefined : html`<p class="none">${absent.join(' ')}</p>`;
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
