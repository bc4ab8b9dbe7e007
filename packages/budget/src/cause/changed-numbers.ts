import {
  Exact,
  toDecimalString,
  type DecimalString,
  type Explanation,
  type LocalText,
  type Quantity,
  type Unit,
} from '@khuyencong/model';
import { addsUpWith } from '../figure/adding-unit.js';
import type { SettledFigure } from '../figure/figure-readings.js';
import { isPowerOfTen } from '../figure/printed-value.js';
import { moneyUnits } from '../money/money-units.js';
import { correctionTerm, tryProposal, type Candidate, type FailingSum, type Proposal } from './candidate.js';
import { digitSlip, type DigitSlip } from './digit-slip.js';
import { digitsLike, printedDigits, significant } from './printed-digits.js';
import { printed } from './sum-state.js';

/** A part or the total itself, with the number it would have to be for the printed numbers to agree. */
interface Member {
  readonly index: number;
  readonly settled: SettledFigure & { readonly quantity: Quantity };
  readonly isTotal: boolean;
  readonly needed: DecimalString;
  /** The unit that all the others are printed in, by its factor, where this one alone has another. */
  readonly unitOfOthers: DecimalString | undefined;
}

/** Another number for a member, and why it may be meant. */
interface Alternative extends Pick<Proposal, 'cause' | 'strength' | 'facts'> {
  readonly value: DecimalString;
  readonly explanation: () => Explanation;
}

/** Candidates in which one number, of a part or of the total, is another than printed. */
export function changedNumbers(sum: FailingSum): readonly Candidate[] {
  const { context, total, settled, state, partPositions } = sum;
  const unitOfOthers = oddUnits(sum);
  const own: Member = {
    unitOfOthers: unitOfOthers(settled.quantity),
    index: total,
    settled,
    isTotal: true,
    needed: toDecimalString(printed(settled.quantity).minus(state.gap)),
  };
  const candidates = changedMember(sum, own).slice();
  for (const index of partPositions) {
    const part = context.tree.figures[index];
    if (!part?.quantity) continue;
    const needed = toDecimalString(printed(part.quantity).plus(state.gap));
    const member = {
      unitOfOthers: unitOfOthers(part.quantity),
      index,
      settled: { ...part, quantity: part.quantity },
      isTotal: false,
      needed,
    };
    for (const candidate of changedMember(sum, member)) candidates.push(candidate);
  }
  return candidates;
}

/** Two others at least: of two figures in two units neither is the odd one. */
const othersAtLeast = 2;

function oddUnits({
  context,
  settled,
  partPositions,
}: FailingSum): (own: Quantity) => DecimalString | undefined {
  const parts = partPositions.flatMap((index) => context.tree.figures[index]?.quantity ?? []);
  const counts = new Map<DecimalString, number>();
  for (const { unitFactor } of [settled.quantity, ...parts])
    counts.set(unitFactor, (counts.get(unitFactor) ?? 0) + 1);
  if (counts.size !== 2 || parts.length < othersAtLeast) return () => undefined;
  const odd = [...counts].find(([, count]) => count === 1)?.[0];
  const others = [...counts.keys()].find((factor) => factor !== odd);
  return ({ unitFactor }) => (unitFactor === odd ? others : undefined);
}

function changedMember(sum: FailingSum, member: Member): readonly Candidate[] {
  if (member.settled.quantity.value?.includes('/') !== false) return [];
  const alternatives = alternativesOf(member, sum.state.exact);
  return alternatives.flatMap((alternative) => tryAlternative(sum, member, alternative));
}

/** Where nothing is qualified only the needed number counts, and its digits tell at once what can lead to it. */
function alternativesOf(member: Member, exact: boolean): readonly Alternative[] {
  const { needed, settled } = member;
  const published = toDecimalString(printed(settled.quantity));
  const sameDigits = !exact || significant(needed) === significant(published);
  const all = [
    ...(sameDigits || settled.figure.readings.length > 1 ? otherSeparators(member) : []),
    ...(sameDigits ? [...otherUnits(member), ...otherSign(member)] : []),
    ...otherDigits(member),
  ];
  return exact ? all.filter(({ value }) => value === needed) : all;
}

function tryAlternative(
  sum: FailingSum,
  { index, settled, isTotal }: Member,
  alternative: Alternative,
): readonly Candidate[] {
  const { value, explanation, ...why } = alternative;
  const { tree } = sum.context;
  const before = settled.quantity;
  const after: Quantity = { ...before, value };
  const asPart = { removed: [before], added: [after] };
  const published = toDecimalString(printed(before));
  const above = tree.totalOf[index] ?? -1;
  return tryProposal(sum, {
    ...why,
    figures: [index],
    corrections: [{ figureId: settled.figure.id, published, corrected: value }],
    change: isTotal ? { total: after } : asPart,
    elsewhere: isTotal ? [{ total: above, change: asPart }] : [{ total: index, change: { total: after } }],
    term: () => correctionTerm(settled, explanation(), isTotal ? 'minus' : 'plus'),
  });
}

/** The readings of the words that were not taken, and a separator before three digits taken the other way. */
function otherSeparators({ settled }: Member): readonly Alternative[] {
  const { figure, quantity } = settled;
  const published = toDecimalString(printed(quantity));
  const read = figure.readings.flatMap((reading) =>
    reading.value !== undefined && !reading.value.includes('/') && addsUpWith(reading, quantity)
      ? [reading.value as DecimalString]
      : [],
  );
  const words = /(?<![\d.,])\d{1,3}[.,]\d{3}(?![\d.,])/.exec(figure.wording);
  const times =
    words === null ? [] : quantity.separators.endsWith('thousands') ? ['0.001'] : otherRole(quantity);
  const shifted = times.map((factor) => toDecimalString(new Exact(published).times(factor)));
  return [...new Set([...read, ...shifted])]
    .filter((value) => value !== published)
    .map((value) => ({
      cause: 'separator-misread',
      value,
      facts: { words: words?.[0] ?? figure.wording },
      explanation: () => restated(settled, value, { vi: 'Cách đọc khác', en: 'The other reading' }),
    }));
}

function otherRole({ separators }: Quantity): readonly string[] {
  return separators.endsWith('decimal') ? ['1000'] : [];
}

/** The same number of another unit of money. */
function otherUnits({ settled, unitOfOthers }: Member): readonly Alternative[] {
  const { quantity } = settled;
  if (quantity.kind !== 'money' || !isPowerOfTen(quantity.unitFactor)) return [];
  const number = printed(quantity).div(quantity.unitFactor);
  if (number.isZero()) return [];
  return moneyUnits
    .filter(({ factor }) => factor !== quantity.unitFactor)
    .map(({ name, factor }) => ({
      cause: 'unit-slip',
      strength: factor === unitOfOthers ? oddUnit : oddUnit + 1,
      value: toDecimalString(number.times(factor)),
      facts: { unitWritten: quantity.unitWritten, unitMeant: name },
      explanation: () => inOtherUnit(settled, toDecimalString(number), { name, factor }),
    }));
}

/** Strength of a unit slip in the one figure that has another unit than all the others. */
export const oddUnit = 0;

function inOtherUnit(
  settled: Member['settled'],
  number: DecimalString,
  { name, factor }: Pick<Unit, 'name' | 'factor'>,
): Explanation {
  const bare = restated(settled, number, { vi: 'Con số đã in', en: 'The printed number' });
  return {
    label: { vi: `Con số ấy tính bằng ${name}`, en: `The number in ${name}` },
    value: toDecimalString(new Exact(number).times(factor)),
    unit: settled.quantity.unit,
    operation: 'product',
    inputs: [
      { ...bare, unit: '' },
      {
        label: { vi: `Số đồng trong một ${name}`, en: `Đồng in one ${name}` },
        value: factor,
        unit: '',
        operation: 'given',
        inputs: [],
      },
    ],
  };
}

function otherSign({ settled }: Member): readonly Alternative[] {
  const value = printed(settled.quantity);
  if (value.isZero()) return [];
  const negated = toDecimalString(value.negated());
  return [
    {
      cause: 'sign',
      value: negated,
      explanation: () =>
        restated(settled, negated, { vi: 'Con số ấy với dấu ngược lại', en: 'The other sign' }),
    },
  ];
}

/** Of a gap that a wrong digit explains nearly every number has such a digit; the other slips fit by chance more seldom. */
const slips: Readonly<Record<DigitSlip, Pick<Proposal, 'cause' | 'strength'>>> = {
  'neighbours-swapped': { cause: 'digits-swapped', strength: 0 },
  swapped: { cause: 'digits-swapped', strength: 1 },
  'moved-comma': { cause: 'typing-slip', strength: 0 },
  'missing-or-extra-digit': { cause: 'typing-slip', strength: 1 },
  'wrong-digit': { cause: 'typing-slip', strength: 2 },
};

/** Only numbers that agree to the last digit: within qualifying words almost any digit would do. */
function otherDigits({ settled, needed }: Member): readonly Alternative[] {
  const digits = printedDigits(settled);
  const meant = digits === undefined ? undefined : digitsLike(needed, settled.quantity, digits);
  if (digits === undefined || meant === undefined || needed.includes('.')) return [];
  const slip = digitSlip(digits, meant);
  if (slip === undefined) return [];
  return [
    {
      ...slips[slip],
      value: needed,
      facts: { digits, digitsMeant: meant, ...(slip === 'moved-comma' && { slip: 'comma' }) },
      explanation: () => restated(settled, needed, { vi: 'Con số đính chính', en: 'The corrected number' }),
    },
  ];
}

/** A number that the words may have meant. */
function restated(
  { figure, quantity }: Member['settled'],
  value: DecimalString,
  label: LocalText,
): Explanation {
  return {
    label: { vi: `${label.vi}: ${figure.label.vi}`, en: `${label.en}: ${figure.label.en}` },
    value,
    unit: quantity.unit,
    operation: 'given',
    inputs: [],
    wording: figure.wording,
    ...(figure.origin && { origin: figure.origin }),
  };
}
