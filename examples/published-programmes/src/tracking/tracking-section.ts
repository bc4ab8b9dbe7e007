import { html, type Html } from '../html/html.js';
import type { ReportTexts } from '../text/report-texts.js';
import type { TrackedRow, TrackingView } from './tracking-view.js';

/** Results as reported up to a day, beside the targets that the source states. */
export function trackingSection(
  { heading, rows, notes }: TrackingView,
  title: string,
  texts: ReportTexts,
): Html {
  return html`<table class="targets">
      <caption>
        ${heading}: ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.target}</th>
          <th scope="col">${texts.reported}</th>
          <th scope="col">${texts.status}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowOf(row, texts))}
      </tbody>
    </table>
    ${notes.map((note) => html`<p class="none">${note}</p>`)}`;
}

function rowOf({ label, wording, results, state }: TrackedRow, texts: ReportTexts): Html {
  const quoted = wording === undefined ? undefined : html`<q lang="vi">${wording}</q>`;
  return html`<tr>
    <th scope="row">${label}${quoted}</th>
    <td class="required">${results.length === 0 ? texts.notReported : results.join('; ')}</td>
    <td>${state}</td>
  </tr>`;
}
