import {
  compareRatios,
  Exact,
  toDecimalString,
  type DecimalString,
  type ExactDecimal,
  type Explanation,
  type LocalText,
} from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import { amountOf, type Report } from './known-reports.js';
import type { MissingFact } from './target-progress.js';

/** What was reported, taken together: one number or, where things were counted without saying which, two ends. */
export interface Measured {
  readonly low: Explanation;
  readonly high: Explanation;
  /** For a share: what `low` and `high` are taken of. */
  readonly whole?: Explanation;
}

/** A result, or what is missing to have one. */
export type Measurement = { readonly measured: Measured } | { readonly missing: MissingFact };

interface PlaceReports {
  readonly place: string | undefined;
  readonly reports: readonly Report[];
}

export function measure(
  indicator: Indicator,
  reports: readonly Report[],
  { unit, isShare }: { readonly unit: string; readonly isShare: boolean },
): Measurement {
  const places = reportingPlaces(reports);
  if (indicator.overPlaces === 'not-additive' && places.length > 1) return { missing: 'whole-place' };
  return isShare ? measureShare(indicator, places) : measureAmount(indicator, places, unit);
}

/** The reports of the whole area, or those of its places; never both, which would count twice. */
export function reportingPlaces(reports: readonly Report[]): readonly PlaceReports[] {
  const names = [...new Set(reports.map(({ actual }) => actual.place))];
  const places = names.map((place) => ({
    place,
    reports: reports.filter(({ actual }) => actual.place === place),
  }));
  const whole = places.filter(({ place }) => place === undefined);
  const sorted = [...places].sort((left, right) => ((left.place ?? '') < (right.place ?? '') ? -1 : 1));
  return whole.length > 0 ? whole : sorted;
}

function measureAmount(indicator: Indicator, places: readonly PlaceReports[], unit: string): Measurement {
  const counted = places.flatMap(({ reports }) => reports);
  if (counted.every(({ actual }) => amountOf(actual) === undefined)) return { missing: 'actuals' };
  if (indicator.overTime === 'distinct' && counted.every(({ actual }) => actual.counted !== undefined)) {
    const things = new Set(counted.flatMap(({ actual }) => actual.counted ?? []));
    const count = leaf(
      { vi: 'Đếm không trùng', en: 'Counted once each' },
      toDecimalString(new Exact(things.size)),
      unit,
    );
    return { measured: { low: count, high: count } };
  }
  const ofPlaces = places.map(({ reports }) => amountOverTime(indicator, reports, unit));
  const [low, high] = [ofPlaces.map((each) => each.low), ofPlaces.map((each) => each.high)];
  return { measured: { low: together(sumLabel, low, unit), high: together(sumLabel, high, unit) } };
}

const sumLabel: LocalText = { vi: 'Cộng kết quả đã báo cáo', en: 'Sum of the reported results' };
const highestLabel: LocalText = { vi: 'Kỳ cao nhất', en: 'Highest period' };
const placesLabel: LocalText = { vi: 'Cộng các địa bàn', en: 'Sum over the places' };

function leaf(label: LocalText, value: DecimalString, unit: string): Explanation {
  return { label, value, unit, operation: 'given', inputs: [] };
}

/** A sum of several; one thing alone needs no sum. */
function together(label: LocalText, inputs: readonly Explanation[], unit: string): Explanation {
  const [first, ...others] = inputs;
  if (first && others.length === 0) return first;
  const sum = inputs.reduce((running, { value }) => running.plus(value), new Exact(0));
  return {
    label: label === sumLabel ? placesLabel : label,
    value: toDecimalString(sum),
    unit,
    operation: 'sum',
    inputs,
  };
}

function amountOverTime(
  { overTime }: Indicator,
  reports: readonly Report[],
  unit: string,
): Omit<Measured, 'whole'> {
  const leaves = reports.flatMap(({ actual }) => {
    const value = amountOf(actual);
    const place = actual.place === undefined ? '' : `${actual.place}, `;
    const label = { vi: `Kết quả ${place}kỳ ${actual.period}`, en: `Result of ${place}${actual.period}` };
    return value === undefined ? [] : [leaf(label, value, unit)];
  });
  const sum = (): Explanation => {
    const total = leaves.reduce((running, { value }) => running.plus(value), new Exact(0));
    return { label: sumLabel, value: toDecimalString(total), unit, operation: 'sum', inputs: leaves };
  };
  const last = leaves.at(-1) ?? sum();
  switch (overTime) {
    case 'sum-of-periods':
      return { low: sum(), high: sum() };
    case 'state-at-end':
      return { low: last, high: last };
    case 'highest':
      return { low: highestOf(leaves, last), high: highestOf(leaves, last) };
    case 'distinct':
      return leaves.length < 2 ? { low: last, high: last } : { low: highestOf(leaves, last), high: sum() };
  }
}

function highestOf(leaves: readonly Explanation[], last: Explanation): Explanation {
  const value = leaves.reduce<DecimalString>(
    (best, each) => (new Exact(each.value).greaterThan(best) ? each.value : best),
    last.value,
  );
  return { label: highestLabel, value, unit: last.unit, operation: 'highest', inputs: leaves };
}

interface Share {
  readonly numerator: Explanation;
  readonly denominator: Explanation;
}

/** Shares come from numerators and denominators only; percentages are never averaged. */
function measureShare(indicator: Indicator, places: readonly PlaceReports[]): Measurement {
  const shares = places.map(({ reports }) => shareOverTime(indicator, reports));
  const known = shares.filter((share) => share !== undefined);
  if (known.length === 0 || known.length < shares.length) return { missing: 'ratio' };
  const numerator = together(
    sumLabel,
    known.map((share) => share.numerator),
    '',
  );
  const whole = together(
    sumLabel,
    known.map((share) => share.denominator),
    '',
  );
  return { measured: { low: numerator, high: numerator, whole } };
}

function shareOverTime({ overTime }: Indicator, reports: readonly Report[]): Share | undefined {
  const shares = reports.map(shareOf);
  const known = shares.filter((share) => share !== undefined);
  if (overTime === 'state-at-end') return shares.at(-1);
  if (known.length === 0 || known.length < shares.length) return undefined;
  if (overTime === 'highest') return known.reduce((best, share) => (isHigher(share, best) ? share : best));
  return {
    numerator: together(
      placesLabel,
      known.map((share) => share.numerator),
      '',
    ),
    denominator: together(
      placesLabel,
      known.map((share) => share.denominator),
      '',
    ),
  };
}

function isHigher(left: Share, right: Share): boolean {
  const ratio = ({ numerator, denominator }: Share): Parameters<typeof compareRatios>[0] => ({
    numerator: numerator.value,
    denominator: denominator.value,
  });
  return compareRatios(ratio(left), ratio(right)) > 0;
}

function shareOf({ actual }: Report): Share | undefined {
  const { numerator, denominator, period } = actual;
  if (numerator === undefined || denominator === undefined || !isPositive(denominator)) return undefined;
  return {
    numerator: leaf({ vi: `Tử số kỳ ${period}`, en: `Numerator of ${period}` }, numerator, ''),
    denominator: leaf({ vi: `Mẫu số kỳ ${period}`, en: `Denominator of ${period}` }, denominator, ''),
  };
}

function isPositive(value: DecimalString): boolean {
  const exact: ExactDecimal = new Exact(value);
  return exact.greaterThan(0);
}
