import type { Severity } from '@khuyencong/model';
import type { FindingGroup } from '../programme/finding-view.js';
import type { ReportTexts } from '../text/report-texts.js';
import { html, type Html } from './html.js';

const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: 'i' };

/** Findings by severity, each with code and place. */
export function findingList(groups: readonly FindingGroup[], texts: ReportTexts): Html {
  if (groups.length === 0) return html`<p class="none">${texts.noFindings}</p>`;
  return html`${groups.map(({ severity, findings }) => {
    const items = findings.map(
      ({ code, message, place }) =>
        html`<li>
          <p>${message}</p>
          <p class="place"><code>${code}</code> <span>${place}</span></p>
        </li>`,
    );
    return html`<section class="findings ${severity}">
      <h4>
        <span class="sign" aria-hidden="true">${signs[severity]}</span> ${texts.severities[severity]}
        (${findings.length})
      </h4>
      <ul>
        ${items}
      </ul>
    </section>`;
  })}`;
}
