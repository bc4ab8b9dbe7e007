import type { TargetView } from '../programme/target-view.js';
import type { ReportTexts } from '../text/report-texts.js';
import { html, type Html } from './html.js';
import { targetBar } from './target-bar.js';

const signs = {
  met: '✓',
  'not-met': '✗',
  'on-the-way': '…',
  'at-risk': '!',
  'cannot-tell': '?',
  withdrawn: '–',
  'not-due': '·',
};

export function targetTable(targets: readonly TargetView[], title: string, texts: ReportTexts): Html {
  return html`<table class="targets">
    <caption>
      ${texts.targets}: ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.target}</th>
        <th scope="col">${texts.required}</th>
        <th scope="col">${texts.status}</th>
      </tr>
    </thead>
    <tbody>
      ${targets.map(row)}
    </tbody>
  </table>`;
}

function row(target: TargetView): Html {
  const accepted =
    target.accepted === undefined ? undefined : html`<span class="note">${target.accepted}</span>`;
  const notes = [target.achievedText, target.missingText].filter((note) => note !== undefined);
  return html`<tr>
    <th scope="row">${target.label}<q lang="vi">${target.wording}</q></th>
    <td class="required"><strong>${target.required}</strong>${accepted}${targetBar(target)}</td>
    <td>
      <span class="state ${target.status}"
        ><span class="sign" aria-hidden="true">${signs[target.status]}</span> ${target.statusText}</span
      >${notes.map((note) => html`<span class="note">${note}</span>`)}
    </td>
  </tr>`;
}
