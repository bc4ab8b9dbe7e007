import type { DecimalString } from '@khuyencong/model';
import { plotNumber } from '../chart/plot-number.js';
import type { TargetView } from '../programme/target-view.js';
import { html, type Html } from './html.js';

/** The values that a target accepts on a scale from zero, with the result, or with the words that it cannot be judged. */
export function targetBar(target: TargetView): Html | undefined {
  const { accepts, achieved } = target;
  if (!accepts) return undefined;
  const ends = [accepts.min, accepts.max, achieved ?? null].filter(
    (end): end is DecimalString => end !== null,
  );
  const scale = target.unit === '%' ? 100 : Math.max(...ends.map(plotNumber)) * 1.25;
  const at = (value: DecimalString): number => (plotNumber(value) / scale) * 100;
  const from = accepts.min === null ? 0 : at(accepts.min);
  const to = accepts.max === null ? 100 : at(accepts.max);
  const done =
    achieved === undefined
      ? undefined
      : html`<span class="done" style="width:${at(achieved).toFixed(2)}%"></span>`;
  const open = achieved === undefined ? html`<span class="unknown">${target.statusText}</span>` : undefined;
  return html`<span class="bullet ${target.status}" aria-hidden="true"
    >${done}<span class="band" style="left:${from.toFixed(2)}%;width:${(to - from).toFixed(2)}%"></span
    >${open}</span
  >`;
}
