import {
  Exact,
  isDecimalString,
  makeFinding,
  toDecimalString,
  type DecimalString,
  type Finding,
  type Quantity,
} from '@khuyencong/model';
import { notPlainNumber } from './amount-fault.js';
import { amountWithWords, type AmountWithWords } from './amount-with-words.js';
import { accountingSign } from './accounting-sign.js';
import { moneyFindings, type MoneyFindingParams } from './money-findings.js';
import { moneyInWords, type MoneyInWords } from './money-in-words.js';
import type { ParsedVnd, ParseVndOptions } from './parsed-vnd.js';
import { spreadsheetNumber } from './spreadsheet-number.js';

const charactersAtMost = 1000;
const shownAtMost = 60;
const dash = /^[-‐‑‒–—―]*$/;
/** What officials close an amount with so that nothing can be added: "1.500.000 đồng./.", "1.500.000,-". */
const closing = /(?:,-+|\.\/\.|\.)$/;

/** A cell with its readings, before the cells around it are asked. */
export interface ReadVnd extends Pick<ParsedVnd, 'readings' | 'settledBy' | 'unread' | 'findings'> {
  readonly wording: string;
  readonly quantity?: Quantity | undefined;
  /** Whether other cells may settle what is open: they know what a comma is, not whether a dash is a minus. */
  readonly mayBeSettled: boolean;
}

/** Reads one cell by itself. */
export function readVndCell(cell: unknown, options: ParseVndOptions): ReadVnd {
  if (typeof cell === 'number') return readNumberCell(cell, options);
  const text = cell ?? '';
  if (typeof text === 'string') return readTextCell(text.normalize('NFC').trim(), options);
  const type = typeof cell;
  return refused(type, finding('AMOUNT_NOT_TEXT', { type }, options));
}

function readNumberCell(cell: number, options: ParseVndOptions): ReadVnd {
  const text = String(cell);
  const number = spreadsheetNumber(cell);
  if ('digits' in number)
    return refused(
      text,
      finding('AMOUNT_BEYOND_15_DIGITS', { text, digits: String(number.digits) }, options),
    );
  if ('refused' in number) return refused(text, finding(number.refused, { text }, options));
  const money = moneyInWords(number.value, { ...options, marks: 'en' });
  const [amount] = money.amounts;
  return amount
    ? settled(text, amount.readings, 'one-reading')
    : refused(text, finding('AMOUNT_UNIT_MISSING', { text }, options));
}

function readTextCell(wording: string, options: ParseVndOptions): ReadVnd {
  const text = shown(wording);
  if (wording.length > charactersAtMost) {
    const params = { text, length: String(wording.length), limit: String(charactersAtMost) };
    return refused(text, finding('AMOUNT_TEXT_TOO_LONG', params, options));
  }
  const code = refusalOf(wording);
  if (code) return refused(wording, finding(code, { text }, options));
  const withWords = amountWithWords(wording);
  if (withWords) return readWithWords(withWords, wording, options);
  const { words, sign } = accountingSign(wording);
  const read = readWords(words.replace(closing, ''), wording, options);
  if (read.readings.length === 0 || sign === 'as-written') return read;
  // "(2) đồng thời" is the line of a list.
  if (sign === 'negative' && read.unread.length > 0)
    return refused(wording, finding('AMOUNT_UNREADABLE', { text }, options));
  const negated = read.readings.map(negatedQuantity);
  if (sign === 'negative')
    return { ...read, readings: negated, quantity: read.quantity && negatedQuantity(read.quantity) };
  return {
    ...read,
    readings: [...read.readings, ...negated],
    quantity: undefined,
    settledBy: 'open',
    mayBeSettled: false,
    findings: [...read.findings, finding('AMOUNT_SIGN_UNCLEAR', { text }, options)],
  };
}

/** The words settle a number with two readings, and contradict one without the amount that they say. */
function readWithWords(
  { number, wordsVnd }: AmountWithWords,
  wording: string,
  options: ParseVndOptions,
): ReadVnd {
  const spoken = quantityOfWords(wordsVnd);
  if (number === '') return settled(wording, [spoken], 'one-reading');
  const alone = readTextCell(number, options);
  // The words are in đồng, so a number without a unit of its own is taken to be.
  const lacksUnit = alone.findings.some(({ code }) => code === 'AMOUNT_UNIT_MISSING');
  const read = lacksUnit ? readTextCell(number, { ...options, unit: 'đồng' }) : alone;
  if (read.readings.length === 0) return { ...read, wording };
  const same = read.readings.find(({ value }) => value === wordsVnd);
  if (same && read.quantity) return { ...read, wording };
  if (same) return { ...read, wording, quantity: same, settledBy: 'words', mayBeSettled: false };
  const written = read.readings.map(({ value, min, max }) => value ?? `${min ?? ''}–${max ?? ''}`).join('; ');
  const params = { text: shown(wording), written, wordsVnd };
  return {
    ...read,
    ...{ wording, readings: [...read.readings, spoken], quantity: undefined, settledBy: 'open' },
    mayBeSettled: false,
    findings: [...read.findings, finding('AMOUNT_WORDS_DIFFER', params, options)],
  };
}

function quantityOfWords(value: DecimalString): Quantity {
  const unit = { unit: 'đồng', unitWritten: 'đồng', unitFactor: '1' } as const;
  return { kind: 'money', value, ...unit, qualifier: 'exact', separators: 'none' };
}

function refusalOf(
  text: string,
): 'AMOUNT_MISSING' | NonNullable<ReturnType<typeof notPlainNumber>> | undefined {
  return dash.test(text) ? 'AMOUNT_MISSING' : notPlainNumber(text);
}

function readWords(words: string, wording: string, options: ParseVndOptions): ReadVnd {
  const money = moneyInWords(words, options);
  const [only, ...others] = money.amounts;
  const text = shown(wording);
  if (!only) return refused(wording, unread(words, text, options));
  if (others.length > 0) {
    const readings = money.amounts.flatMap((amount) => amount.readings);
    const amounts = readings.map(({ value, min, max }) => value ?? `${min ?? ''}–${max ?? ''}`).join('; ');
    return { ...refused(wording, finding('AMOUNT_SEVERAL', { text, amounts }, options)), readings };
  }
  if (followsStrayMark(words, only.start))
    return refused(wording, finding('AMOUNT_UNREADABLE', { text }, options));
  const read = settledByMarks(words, only, wording, options);
  return { ...read, unread: money.unread, findings: besides(money, only.readings, text, options) };
}

/** "1'500'000" and "3x500": the number read is the tail of something else; and what "(5" and "?5" mean is not known. */
function followsStrayMark(words: string, start: number): boolean {
  return /(?:\d\S*|[^\s\p{L}\p{Sc}:+"“«]|[±=*?/]\s+)$/u.test(words.slice(0, start));
}

/** The reading under the marks that the caller named, beside those that there would be without. */
function settledByMarks(
  words: string,
  { text, readings }: MoneyInWords['amounts'][number],
  wording: string,
  options: ParseVndOptions,
): ReadVnd {
  const isWhole = /^[^,]*,[^,]*$/.test(text) && readings[0]?.unitFactor === '1';
  if (!options.marks)
    return settled(
      wording,
      readings,
      isWhole && readings[0]?.separators === 'comma-thousands' ? 'unit' : 'one-reading',
    );
  const values = new Set(readings.map(({ value }) => value));
  const others = moneyInWords(words, { unit: options.unit }).amounts.flatMap((amount) => amount.readings);
  const further = others.filter(({ value }) => !values.has(value));
  if (further.length === 0) return settled(wording, readings, 'one-reading');
  return {
    ...settled(wording, [...readings, ...further], 'caller'),
    quantity: readings[0],
    settledBy: 'caller',
    mayBeSettled: false,
  };
}

/** Why nothing was read: no unit anywhere, other marks than the caller named, or no number. */
function unread(words: string, text: string, options: ParseVndOptions): Finding {
  const { unit = 'đồng', marks } = options;
  const readsAs = (read: Pick<ParseVndOptions, 'unit' | 'marks'>): boolean =>
    moneyInWords(words, read).amounts.length > 0;
  if (options.unit === undefined && readsAs({ unit, marks }))
    return finding('AMOUNT_UNIT_MISSING', { text }, options);
  if (marks && readsAs({ unit })) return finding('AMOUNT_MARKS_DISAGREE', { text, marks }, options);
  return finding('AMOUNT_UNREADABLE', { text }, options);
}

/** What stands beside the number: another unit than the column's, other numbers, words that limit or share it. */
function besides(
  money: MoneyInWords,
  [first]: readonly Quantity[],
  text: string,
  options: ParseVndOptions,
): readonly Finding[] {
  const findings: Finding[] = [];
  const rest = [...money.unread.filter((piece) => /\d/.test(piece)), ...money.others].join('; ');
  if (rest !== '') findings.push(finding('AMOUNT_NOT_FULLY_READ', { text, unread: shown(rest) }, options));
  if (!first) return findings;
  const { unit: columnUnit } = options;
  if (columnUnit !== undefined && money.statesUnit && first.unitWritten !== columnUnit)
    findings.push(finding('AMOUNT_OTHER_UNIT', { text, unit: first.unitWritten, columnUnit }, options));
  if (!isSingle(first)) findings.push(finding('AMOUNT_NOT_SINGLE', { text }, options));
  else if (first.qualifier !== 'exact') findings.push(finding('AMOUNT_QUALIFIED', { text }, options));
  const { per, average } = first;
  if (per !== undefined || average)
    findings.push(finding('AMOUNT_NOT_A_TOTAL', { text, per, average: average && 'yes' }, options));
  return findings;
}

/** Whether the reading is one number: no range, no fraction, no size without a number. */
export function isSingle({ value }: Quantity): boolean {
  return value !== undefined && isDecimalString(value);
}

function settled(
  wording: string,
  readings: readonly Quantity[],
  settledBy: 'one-reading' | 'unit' | 'caller',
): ReadVnd {
  const [only, ...others] = readings;
  return {
    wording,
    readings,
    quantity: others.length === 0 ? only : undefined,
    settledBy: others.length === 0 ? settledBy : 'open',
    mayBeSettled: others.length > 0,
    unread: [],
    findings: [],
  };
}

function refused(wording: string, why: Finding): ReadVnd {
  return { wording, readings: [], settledBy: 'open', mayBeSettled: false, unread: [], findings: [why] };
}

function negatedQuantity(quantity: Quantity): Quantity {
  return quantity.value !== undefined && isDecimalString(quantity.value)
    ? { ...quantity, value: toDecimalString(new Exact(quantity.value).negated()) }
    : quantity;
}

export function finding<Code extends keyof MoneyFindingParams>(
  code: Code,
  params: MoneyFindingParams[Code],
  { path = [], origin }: ParseVndOptions,
): Finding {
  return makeFinding(moneyFindings, code, params as never, { path, origin });
}

/** Long text is cut, and control characters are not handed on. */
export function shown(text: string): string {
  const plain = text.slice(0, shownAtMost + 1).replace(/\p{C}/gu, ' ');
  return plain.length > shownAtMost ? `${plain.slice(0, shownAtMost)}…` : plain;
}
