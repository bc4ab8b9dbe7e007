import { isDecimalString, toDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import { Exact } from '../decimal/exact.js';
import { indefiniteWords, numberParts, numberWords } from './number-words.js';
import { numberFromWords } from './number-from-words.js';
import { phraseAt } from './phrase-index.js';
import type { SeparatorRole } from './quantity.js';
import type { Language } from '../text/local-text.js';
import { readMarkedNumber } from './read-marked-number.js';
import { readNumber, type NumberReading } from './read-number.js';
import { isReference, isReferenceWord } from './reference.js';
import { scaleWords, spelledRun } from './spelled-run.js';
import type { Token } from './tokenize.js';
import type { Unit } from './unit.js';
import type { UnitIndex } from './unit-index.js';
import { englishMagnitudes, minusSigns, openers, timeUnits } from './wording.js';

/** The tokens of one text and the units that may follow its numbers. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly units: UnitIndex;
  /** What dots and commas stand for, where the caller knows. */
  readonly marks?: Language | undefined;
}

/** Something recognised, and the first token after it. */
export interface Step<Value> {
  readonly value: Value;
  readonly next: number;
}

/** One number with its unit, one way to read it; `value` is in the base of the unit. */
export interface Term {
  readonly value: DecimalString;
  readonly unit: Unit;
  readonly separators: SeparatorRole;
}

const percent: Unit = { name: '%', measure: 'share', base: '%', factor: '1', spellings: ['%'] };

export function numberAt(scan: Scan, at: number): Step<readonly NumberReading[]> | undefined {
  const { tokens } = scan;
  const token = tokens[at];
  // "± 5%", "10 ± 2": a tolerance, not an amount.
  if (!token || tokens[at - 1]?.text === '±') return undefined;
  if (token.kind === 'number') {
    const readings = readingsAt(scan, at);
    const readable = readings.length > 0 && !isReference(tokens, at) && !isLastGroup(tokens, at);
    return readable ? { value: readings, next: at + 1 } : undefined;
  }
  if (isMinusSign(tokens, at)) {
    const readings = readingsAt(scan, at + 1).map((reading) => ({
      ...reading,
      value: negated(reading.value),
    }));
    return readings.length > 0 ? { value: readings, next: at + 2 } : undefined;
  }
  const run = spelledRun(tokens, at);
  if (run.length > 0) return spelledNumberAt(scan, at, run);
  const word =
    Object.hasOwn(numberWords, token.text) && !isPartOfName(tokens, at - 1)
      ? numberWords[token.text]
      : undefined;
  return word === undefined ? undefined : { value: [{ value: word, separators: 'none' }], next: at + 1 };
}

/** Before a written-out number these make another one of it: "vài hai trăm", "phần", "5 trăm hai triệu". */
const partsBefore: ReadonlySet<string> = new Set([
  ...['phần', 'mươi', 'chục', 'trăm', 'vạn', 'vài', 'mấy', 'nửa'],
]);

/** "hai mươi mốt" before its unit; of "một tỷ hai trăm triệu" the number of its largest unit of money. */
function spelledNumberAt(
  scan: Scan,
  at: number,
  run: readonly string[],
): Step<readonly NumberReading[]> | undefined {
  const before = scan.tokens[at - 1]?.text ?? '';
  const whole = numberFromWords(run.join(' '));
  if (whole === undefined || isReferenceWord(scan.tokens, at - 1) || partsBefore.has(before))
    return undefined;
  const behind = unitAt(scan, at + run.length)?.value;
  const endsWithScale = scaleWords.has(run.at(-1) ?? '');
  const isCount = behind?.measure === 'count' && !(endsWithScale && timeUnits.has(behind.base));
  const split = isCount ? -1 : largestScale(run);
  const value = split < 0 ? whole : numberFromWords(run.slice(0, split).join(' '));
  return value === undefined
    ? undefined
    : { value: [{ value, separators: 'none' }], next: at + (split < 0 ? run.length : split) };
}

function largestScale(run: readonly string[]): number {
  const billions = Math.max(run.lastIndexOf('tỷ'), run.lastIndexOf('tỉ'));
  if (billions >= 0) return billions;
  const millions = run.indexOf('triệu');
  return millions >= 0 ? millions : run.findIndex((word) => word === 'nghìn' || word === 'ngàn');
}

/** In front of an English unit the English roles of dot and comma are as likely as ours. */
function readingsAt({ tokens, marks }: Scan, at: number): readonly NumberReading[] {
  const text = tokens[at]?.text ?? '';
  if (marks) return readMarkedNumber(text, { marks });
  const readings = readNumber(text);
  if (!englishMagnitudes.has(tokens[at + 1]?.text ?? '')) return readings;
  const english = readMarkedNumber(text, { marks: 'en' });
  return [...english, ...readings.filter(({ value }) => !english.some((reading) => reading.value === value))];
}

/** "hai mươi ba", "thứ ba", "quý hai": the word before makes another number or a name of it. */
function isPartOfName(tokens: readonly Token[], before: number): boolean {
  const token = tokens[before];
  if (token?.kind !== 'word') return false;
  return (
    isReferenceWord(tokens, before) || numberParts.has(token.text) || Object.hasOwn(numberWords, token.text)
  );
}

/** "1 500" with a plain space is one number to some and two to others. */
function isLastGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token !== undefined &&
    !token.glued &&
    /^\d{3}(?:[.,]\d+)?$/.test(token.text) &&
    before?.kind === 'number' &&
    /^\d{1,3}(?:[.,]\d{3})*$/.test(before.text)
  );
}

/** The mathematical minus is no bullet and no hyphen, so a space after it changes nothing. */
const trueMinus = '−';

function isMinusSign(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  const before = tokens[at - 1];
  const follows = tokens[at + 1];
  return (
    sign !== undefined &&
    minusSigns.has(sign.text) &&
    follows?.kind === 'number' &&
    (follows.glued || sign.text === trueMinus) &&
    before?.kind !== 'number' &&
    (!sign.glued || openers.has(before?.text ?? ''))
  );
}

export function unitAt(scan: Scan, at: number): Step<Unit> | undefined {
  if (scan.tokens[at]?.text === '%')
    return isPerMille(scan, at) ? undefined : { value: percent, next: at + 1 };
  const found = phraseAt(scan.units, scan.tokens, at);
  return found && { value: found.meaning, next: found.next };
}

/** "5 %o" is per mille as typewriters print it. */
function isPerMille({ tokens }: Scan, at: number): boolean {
  const next = tokens[at + 1];
  return next?.glued === true && (next.text === 'o' || next.text === '0' || next.text === '%');
}

/** Every way to read `number` in `unit`. Counts and whole đồng have no decimals, so three digits after a comma are thousands. */
export function termsOf(readings: readonly NumberReading[], unit: Unit): readonly Term[] {
  // "-5 cơ sở" is a line of a list: nothing is counted below zero.
  const plausible = readings.filter(
    (reading) =>
      fitsUnit(reading, readings, unit) && !(unit.measure === 'count' && reading.value.startsWith('-')),
  );
  return plausible.map(({ value, separators }) => ({
    value: toDecimalString(new Exact(value).times(unit.factor)),
    unit,
    separators,
  }));
}

function fitsUnit(reading: NumberReading, all: readonly NumberReading[], unit: Unit): boolean {
  if (all.length === 1) return true;
  const thousands = reading.separators === 'comma-thousands';
  if (unit.measure === 'count') return thousands;
  if (unit.measure === 'money') return thousands || unit.factor !== '1';
  return !thousands;
}

/** "hàng nghìn lao động": a size without a number. */
export function indefiniteAt(scan: Scan, at: number): Step<Unit> | undefined {
  if (scan.tokens[at]?.text !== 'hàng' || !indefiniteWords.has(scan.tokens[at + 1]?.text ?? ''))
    return undefined;
  return unitAt(scan, at + 2);
}

function negated(value: DecimalString): DecimalString {
  const text = value.startsWith('-') ? value.slice(1) : `-${value}`;
  return isDecimalString(text) ? text : '0';
}
