import { toDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import { Exact } from '../decimal/exact.js';
import { goesOn, isForeignMoney } from './goes-on.js';
import { phraseAt } from './phrase-index.js';
import type { FractionText, Quantity } from './quantity.js';
import { numberWords } from './number-words.js';
import { restOfAmount } from './rest-of-amount.js';
import { indefiniteAt, numberAt, termsOf, unitAt, type Scan, type Step, type Term } from './scan.js';
import type { Unit } from './unit.js';
import { currencyCodes, englishMagnitudes, qualifierIndex, rangeMarks } from './wording.js';

/** The number part of a quantity, one way to read it. */
export type Amount = Pick<
  Quantity,
  | 'value'
  | 'min'
  | 'max'
  | 'maxInclusive'
  | 'unit'
  | 'unitWritten'
  | 'unitFactor'
  | 'qualifier'
  | 'separators'
> & { readonly measure: Unit['measure'] };

/** Everything the text at token `at` can be as an amount; the longest pattern wins, and none is left of one that goes on. */
export function amountsAt(scan: Scan, at: number): Step<readonly Amount[]> | undefined {
  const step = patternAt(scan, at);
  const isForeign = step?.value[0]?.measure === 'money' && isForeignMoney(scan, at - 1);
  return step && (isForeign || goesOn(scan, step)) ? { ...step, value: [] } : step;
}

function patternAt(scan: Scan, at: number): Step<readonly Amount[]> | undefined {
  if (scan.tokens[at]?.text === '(') return bracketedAt(scan, at);
  const indefinite = indefiniteAt(scan, at);
  if (indefinite) {
    return {
      value: [{ ...unitPart(indefinite.value), qualifier: 'indefinite', separators: 'none' }],
      next: indefinite.next,
    };
  }
  const start = startsFrom(scan.tokens, at) ? at + 1 : at;
  return rangeAt(scan, start) ?? fractionAt(scan, start) ?? singleAt(scan, start);
}

/** "(1.500) triệu đồng" as the whole text: accountants print amounts below zero like that, lists their numbers. */
function bracketedAt(scan: Scan, at: number): Step<readonly Amount[]> | undefined {
  const { tokens } = scan;
  const number = at === 0 && tokens[1]?.kind === 'number' ? numberAt(scan, 1) : undefined;
  const unit = number && tokens[number.next]?.text === ')' ? unitAt(scan, number.next + 1) : undefined;
  if (unit?.value.measure !== 'money' || tokens.slice(unit.next).some(({ kind }) => kind !== 'mark'))
    return undefined;
  const amounts = termsOf(number?.value ?? [], unit.value).map(({ value, separators }): Amount => ({
    value: toDecimalString(new Exact(value).negated()),
    ...unitPart(unit.value),
    qualifier: 'exact',
    separators,
  }));
  return { value: amounts, next: unit.next };
}

/** "từ 5 đến 10": the word belongs to the range. */
export function startsFrom(tokens: Scan['tokens'], at: number): boolean {
  const word = tokens[at]?.text;
  return word === 'từ' || word === 'from';
}

function unitPart(unit: Unit): Pick<Amount, 'unit' | 'unitWritten' | 'unitFactor' | 'measure'> {
  return { unit: unit.base, unitWritten: unit.name, unitFactor: unit.factor, measure: unit.measure };
}

function singleAt(scan: Scan, at: number): Step<readonly Amount[]> | undefined {
  const terms = compoundAt(scan, at);
  return (
    terms && {
      value: terms.value.map((term) => ({
        value: term.value,
        ...unitPart(term.unit),
        qualifier: 'exact',
        separators: term.separators,
      })),
      next: terms.next,
    }
  );
}

/** "1 tỷ 371 triệu": amounts of falling units of one base are one amount. */
function compoundAt(scan: Scan, at: number): Step<readonly Term[]> | undefined {
  const first = termAt(scan, at);
  if (!first) return undefined;
  let sum = first;
  let last = first;
  for (let next = nextTerm(scan, sum, last); next; next = nextTerm(scan, sum, last)) {
    sum = { value: addTerms(sum.value, next.value), next: next.next };
    last = next;
  }
  const unit = last.value[0]?.unit;
  return (unit && isWhole(last) && restOfAmount(scan, sum, unit)) || sum;
}

function nextTerm(
  scan: Scan,
  sum: Step<readonly Term[]>,
  last: Step<readonly Term[]>,
): Step<readonly Term[]> | undefined {
  const next = termAt(scan, sum.next);
  return next && continues(last, next) && !skipsUnits(scan, sum.next, last, next) ? next : undefined;
}

/** "2 triệu 500 đồng" is 2,000,500 as printed and 2.5 million as spoken; `restOfAmount` knows both. */
function skipsUnits(
  { tokens }: Scan,
  at: number,
  last: Step<readonly Term[]>,
  next: Step<readonly Term[]>,
): boolean {
  const isDong = next.value[0]?.unit.factor === '1';
  const large = new Exact(last.value[0]?.unit.factor ?? '1').greaterThan(1000);
  return isDong && large && isWhole(last) && /^\d{1,3}$/.test(tokens[at]?.text ?? '');
}

/** A single number without decimals: nothing else can be followed by "rưỡi" or a tally. */
function isWhole({ value: [only, ...others] }: Step<readonly Term[]>): boolean {
  return (
    only !== undefined &&
    others.length === 0 &&
    only.separators !== 'comma-decimal' &&
    only.separators !== 'dot-decimal' &&
    new Exact(only.value).modulo(only.unit.factor).isZero()
  );
}

function continues(last: Step<readonly Term[]>, next: Step<readonly Term[]>): boolean {
  const large = last.value[0]?.unit;
  const small = next.value[0]?.unit;
  return large !== undefined && small?.base === large.base && new Exact(small.factor).lessThan(large.factor);
}

function addTerms(left: readonly Term[], right: readonly Term[]): readonly Term[] {
  return left.flatMap((large) =>
    right.map((small) => ({
      value: toDecimalString(new Exact(large.value).plus(small.value)),
      unit: large.unit,
      separators: large.separators === 'none' ? small.separators : large.separators,
    })),
  );
}

function termAt(scan: Scan, at: number): Step<readonly Term[]> | undefined {
  if (currencyCodes.has(scan.tokens[at]?.text ?? '')) return prefixedTermAt(scan, at);
  if (scan.tokens[at]?.text === 'nửa') return halfTermAt(scan, at);
  const number = numberAt(scan, at);
  const unit = number && unitAt(scan, number.next);
  const terms = unit && termsOf(number.value, unit.value);
  return terms && terms.length > 0 ? { value: terms, next: unit.next } : undefined;
}

/** "nửa tỷ đồng"; "một nửa" is half of something else. */
function halfTermAt(scan: Scan, at: number): Step<readonly Term[]> | undefined {
  const unit = unitAt(scan, at + 1);
  const isLarge = unit?.value.measure === 'money' && unit.value.factor.length > 3;
  if (!isLarge || Object.hasOwn(numberWords, scan.tokens[at - 1]?.text ?? '')) return undefined;
  const value = toDecimalString(new Exact(unit.value.factor).times('0.5'));
  return { value: [{ value, unit: unit.value, separators: 'none' }], next: unit.next };
}

/** "VND 1.35 billion", "VNĐ 5.000": the currency stands before the number, its size after it. */
function prefixedTermAt(scan: Scan, at: number): Step<readonly Term[]> | undefined {
  const currency = unitAt(scan, at);
  const number = numberAt(scan, at + 1);
  const size = scan.tokens[number?.next ?? -1];
  const code = scan.tokens[at];
  if (currency?.next !== at + 1 || currency.value.measure !== 'money' || !number || !code) return undefined;
  const sized = size && phraseAt(scan.units, [size, code], 0);
  const own = unitAt(scan, number.next);
  const unit =
    sized?.next === 2
      ? { value: sized.meaning, next: number.next + 1 }
      : own?.value.measure === 'money'
        ? own
        : undefined;
  if (!unit && size && (rangeMarks.has(size.text) || englishMagnitudes.has(size.text))) return undefined;
  const terms = termsOf(number.value, unit?.value ?? currency.value);
  return terms.length > 0 ? { value: terms, next: unit?.next ?? number.next } : undefined;
}

function fractionAt(scan: Scan, at: number): Step<readonly Amount[]> | undefined {
  const part = numberAt(scan, at);
  if (!part || scan.tokens[part.next]?.text !== '/') return undefined;
  const whole = numberAt(scan, part.next + 1);
  const unit = whole && unitAt(scan, whole.next);
  if (!unit) return undefined;
  const amounts = pairsOf(termsOf(part.value, unit.value), termsOf(whole.value, unit.value))
    .filter(([, right]) => right.value !== '0')
    .map(([left, right]): Amount => ({
      value: `${left.value}/${right.value}`,
      ...unitPart(unit.value),
      qualifier: 'exact',
      separators: left.separators === 'none' ? right.separators : left.separators,
    }));
  return { value: amounts, next: unit.next };
}

interface RangeEnds {
  readonly lower: readonly Term[];
  readonly upper: readonly Term[];
  readonly upperUnit: Unit;
  readonly open: boolean;
  readonly lowerHasUnit: boolean;
}

function rangeAt(scan: Scan, at: number): Step<readonly Amount[]> | undefined {
  const ends = rangeEndsAt(scan, at);
  if (!ends) return undefined;
  const { lower, upper, upperUnit, open, lowerHasUnit } = ends.value;
  const amounts = pairsOf(lower, upper)
    .filter(([min, max]) => new Exact(min.value).lessThan(max.value))
    .map(([min, max]): Amount => ({
      min: min.value,
      max: max.value,
      ...(open && { maxInclusive: false as const }),
      ...unitPart(upperUnit),
      qualifier: 'range',
      separators: min.separators === 'none' ? max.separators : min.separators,
    }));
  // "5 đề án - 3 đề án" lists two amounts; "5-3 đề án" says nothing that could be read.
  return amounts.length > 0 || !lowerHasUnit ? { value: amounts, next: ends.next } : undefined;
}

function rangeEndsAt(scan: Scan, at: number): Step<RangeEnds> | undefined {
  const number = numberAt(scan, at);
  if (!number) return undefined;
  const lower = compoundAt(scan, at);
  const mark = lower?.next ?? number.next;
  if (!rangeMarks.has(scan.tokens[mark]?.text ?? '')) return undefined;
  const limit = phraseAt(qualifierIndex, scan.tokens, mark + 1);
  const open = limit?.meaning === 'below';
  const upper = upperEndAt(scan, open ? limit.next : mark + 1);
  if (!upper) return undefined;
  const { unit } = upper.value;
  if (lower && lower.value[0]?.unit.base !== unit.base) return undefined;
  return {
    value: {
      lower: lower?.value ?? termsOf(number.value, unit),
      upper: upper.value.terms,
      upperUnit: unit,
      open,
      lowerHasUnit: lower !== undefined,
    },
    next: upper.next,
  };
}

/** The upper end of a range; without terms where its number cannot be one of its unit. */
function upperEndAt(
  scan: Scan,
  at: number,
): Step<{ readonly terms: readonly Term[]; readonly unit: Unit }> | undefined {
  const number = numberAt(scan, at);
  const unit = number && unitAt(scan, number.next);
  if (!unit) return undefined;
  const terms = compoundAt(scan, at);
  return { value: { terms: terms?.value ?? [], unit: unit.value }, next: terms?.next ?? unit.next };
}

/** Pairs whose commas and dots play the same role; where one side has no such mark, any pair. */
function pairsOf(left: readonly Term[], right: readonly Term[]): readonly (readonly [Term, Term])[] {
  const pairs = left.flatMap((first) => right.map((second) => [first, second] as const));
  const consistent = pairs.filter(
    ([first, second]) =>
      first.separators === 'none' || second.separators === 'none' || first.separators === second.separators,
  );
  return consistent.length > 0 ? consistent : pairs;
}

/** The part of a fraction text that was reached, and the whole that it is taken of. */
export function splitFraction(
  value: DecimalString | FractionText,
): readonly [DecimalString, DecimalString | undefined] {
  const [part, whole] = value.split('/') as [DecimalString, DecimalString | undefined];
  return [part, whole];
}
