import {
  Exact,
  toDecimalString,
  type Citation,
  type DecimalString,
  type Explanation,
  type LocalText,
} from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import type { SettledPart } from './part.js';

interface FigureOf {
  readonly indicator: Indicator;
  readonly place: string;
}

/** Places, periods and mappings of a sum, in both languages. */
export function explainSum(
  parts: readonly SettledPart[],
  { indicator, place, side }: FigureOf & { readonly side: 'value' | 'denominator' },
): Explanation {
  const isRatio = parts.some(({ stated }) => stated?.denominator !== undefined);
  const unit = isRatio ? '' : indicator.unit;
  const inputs = parts.map((part) => explainPart(part, { unit, value: part.stated?.[side] ?? '0' }));
  const value = toDecimalString(inputs.reduce((sum, input) => sum.plus(input.value), new Exact(0)));
  return {
    label: figureLabel(parts, { indicator, place }, isRatio ? side : 'all'),
    value,
    unit,
    operation: 'sum',
    inputs,
  };
}

/** What was named in several places is taken off once counted. */
export function explainDistinct(
  parts: readonly SettledPart[],
  { indicator, place, value }: FigureOf & { readonly value: DecimalString },
): Explanation {
  const { unit } = indicator;
  const places = parts.map((part) => explainPart(part, { unit, value: part.stated?.value ?? '0' }));
  const sum = toDecimalString(places.reduce((all, input) => all.plus(input.value), new Exact(0)));
  const label = { vi: 'Cộng các địa bàn', en: 'Sum of the places' };
  const repeats: Explanation = {
    label: { vi: 'Trùng giữa các địa bàn', en: 'Named in several places' },
    value: toDecimalString(new Exact(sum).minus(value)),
    unit,
    operation: 'given',
    inputs: [],
  };
  return {
    label: figureLabel(parts, { indicator, place }, 'all'),
    value,
    unit,
    operation: 'difference',
    inputs: [{ label, value: sum, unit, operation: 'sum', inputs: places }, repeats],
  };
}

const sides = {
  all: { vi: '', en: '' },
  value: { vi: ' (tử số)', en: ' (numerator)' },
  denominator: { vi: ' (mẫu số)', en: ' (denominator)' },
} as const;

function figureLabel(
  parts: readonly SettledPart[],
  { indicator, place }: FigureOf,
  side: keyof typeof sides,
): LocalText {
  const name = parts.flatMap(({ route }) => route.rows).find((row) => row.place === place)?.label;
  return {
    vi: `${indicator.label.vi}, ${name?.vi ?? place}${sides[side].vi}`,
    en: `${indicator.label.en}, ${name?.en ?? place}${sides[side].en}`,
  };
}

function explainPart(
  part: SettledPart,
  { unit, value }: { readonly unit: string; readonly value: DecimalString },
): Explanation {
  const { share } = part.route;
  const citations = part.route.rows.flatMap(({ citation }): readonly Citation[] =>
    citation ? [citation] : [],
  );
  const leaf: Explanation = { label: partLabel(part), value, unit, operation: 'given', inputs: [] };
  const cited = citations.length > 0 ? { ...leaf, citations } : leaf;
  if (share === '1') return cited;
  const label = { vi: 'Tỷ lệ chia', en: 'Share' };
  return {
    label: { vi: `Phần của ${nameOf(part, 'vi')}`, en: `Part of ${nameOf(part, 'en')}` },
    value: toDecimalString(new Exact(value).times(share)),
    unit,
    operation: 'product',
    inputs: [cited, { label, value: share, unit: '', operation: 'given', inputs: [] }],
  };
}

function nameOf({ place, route }: SettledPart, language: 'vi' | 'en'): string {
  return route.rows[0]?.label?.[language] ?? place;
}

function partLabel(part: SettledPart): LocalText {
  const periods = part.cells.map(({ cell }) => cell.period).join(', ');
  const mappings = [...new Set(part.route.mappingIds)].join(', ');
  return {
    vi: `${nameOf(part, 'vi')}, kỳ ${periods}${mappings === '' ? '' : `, theo ánh xạ ${mappings}`}`,
    en: `${nameOf(part, 'en')}, ${periods}${mappings === '' ? '' : `, by mapping ${mappings}`}`,
  };
}
