import type { SettledFigure } from '@khuyencong/budget';
import {
  Exact,
  intervalsMeet,
  makeFinding,
  quantityInterval,
  toDecimalString,
  type DecimalString,
  type Explanation,
  type Finding,
  type FiguresDocument,
  type YearSpan,
} from '@khuyencong/model';
import { targetFindings } from '@khuyencong/targets';
import { explainYears } from './year-span.js';

/**
 * A number of rounds and how many its years can hold (số kỳ so với tần suất).
 *
 * @category figures
 * @since 0.1.0
 */
export interface CheckedRounds {
  readonly figureId: string;
  /** Once in n years makes so many whole rounds in the period. */
  readonly fewest: DecimalString;
  /** One more where the period is no multiple of the rhythm. */
  readonly most: DecimalString;
  readonly status: 'fits' | 'off-rhythm';
  readonly finding?: Finding;
  /** Of `most`. */
  readonly explanation: Explanation;
}

interface RoundsOptions {
  readonly figures: readonly SettledFigure[];
  readonly aboutTolerancePercent: DecimalString;
}

/** Compares each number of rounds with what its rhythm allows in its years; without years, or without a number, it is not compared. */
export function checkRounds(document: FiguresDocument, options: RoundsOptions): readonly CheckedRounds[] {
  return document.figures.flatMap((published, index) => {
    const { everyYears, year } = published;
    const settled = options.figures[index];
    const period = published.period ?? (year === undefined ? document.period : { from: year, to: year });
    return everyYears === undefined || !period || !settled?.quantity
      ? []
      : [roundsOf(settled, { everyYears, period }, options)];
  });
}

function roundsOf(
  { figure, quantity }: SettledFigure,
  { everyYears, period }: { readonly everyYears: number; readonly period: YearSpan },
  options: RoundsOptions,
): CheckedRounds {
  const explanation = explainMost(everyYears, period);
  const years = period.to - period.from + 1;
  const fewest = toDecimalString(new Exact(years).divToInt(everyYears));
  const most = explanation.value;
  const head = { figureId: figure.id, fewest, most, explanation };
  const possible = { min: fewest, max: most, minInclusive: true, maxInclusive: true };
  if (!quantity || intervalsMeet(quantityInterval(quantity, options), possible))
    return { ...head, status: 'fits' };
  const params = {
    target: figure.id,
    nameVi: figure.label.vi,
    nameEn: figure.label.en,
    frequency: `${everyYears} năm/lần`,
    rounds: fewest === most ? fewest : `${fewest}–${most}`,
    years: String(years),
  };
  const { path, origin } = figure;
  const finding = makeFinding(targetFindings, 'FREQUENCY_DISAGREES', params, { path, origin });
  return { ...head, status: 'off-rhythm', finding };
}

/** A round may fall into the first year, so a period that is begun again counts as a whole one. */
function explainMost(everyYears: number, period: YearSpan): Explanation {
  const given = (label: Explanation['label'], value: number): Explanation => {
    return { label, value: `${value}`, unit: 'năm', operation: 'given', inputs: [] };
  };
  const years = explainYears(period);
  const begun = toDecimalString(new Exact(years.value).plus(everyYears).minus(1));
  return {
    label: { vi: 'Số kỳ nhiều nhất', en: 'Most rounds' },
    value: toDecimalString(new Exact(begun).divToInt(everyYears)),
    unit: 'kỳ',
    operation: 'whole-quotient',
    inputs: [
      {
        label: { vi: 'Số năm, kể cả kỳ đang dở', en: 'Years, the rhythm begun again' },
        value: begun,
        unit: 'năm',
        operation: 'sum',
        inputs: [years, given({ vi: 'Tần suất trừ một năm', en: 'Rhythm less one year' }, everyYears - 1)],
      },
      given({ vi: 'Tần suất', en: 'Rhythm' }, everyYears),
    ],
  };
}
