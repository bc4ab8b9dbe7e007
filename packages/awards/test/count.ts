import type { AwardStep, DecimalString, Interval } from '@khuyencong/model';
import type { AwardCount } from '../src/funnel/funnel-level.js';

/** A count in short: "17", "hơn 17", "khoảng 17" (2 on either side), "177/179". */
export interface Row {
  readonly id: string;
  readonly level?: AwardStep['level'];
  readonly step?: AwardStep['step'];
  readonly year?: string;
  readonly unit?: string;
  readonly count: string;
}

function intervalOf(word: string, value: DecimalString): Interval {
  const shifted = (by: number): DecimalString => `${Number(value) + by}`;
  if (word === 'hơn') return { min: value, max: null, minInclusive: false, maxInclusive: false };
  if (word === 'gần') return { min: '0', max: value, minInclusive: true, maxInclusive: false };
  if (word === 'khoảng') return { min: shifted(-2), max: shifted(2), minInclusive: true, maxInclusive: true };
  return { min: value, max: value, minInclusive: true, maxInclusive: true };
}

export function count({
  id,
  level = 'province',
  step = 'recognised',
  year = '2021',
  unit = 'sản phẩm',
  count: text,
}: Row): AwardCount {
  const [word = '', amount = text] = text.includes(' ') ? text.split(' ') : ['', text];
  const [printed, entered] = amount.split('/') as [DecimalString, DecimalString?];
  const whole = entered === undefined ? {} : { entered };
  return {
    id,
    level,
    step,
    year,
    unit,
    printed,
    interval: intervalOf(word, printed),
    ...whole,
    path: ['figures', id],
  };
}
