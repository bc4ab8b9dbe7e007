import { amountsAt } from './amount.js';
import { completeQuantity } from './complete-quantity.js';
import { contextBefore, isChangeWord, type Context } from './context.js';
import { eachBefore, joinEach } from './each-words.js';
import type { FoundQuantity, LocatedQuantity } from './found-quantity.js';
import { joinLeverage } from './leverage.js';
import { endingAt, isExcess, isLevel, isTurnedRound, qualifiersAt } from './limits.js';
import type { Quantity } from './quantity.js';
import type { Scan, Step } from './scan.js';
import type { Language } from '../text/local-text.js';
import { tokenize, type Token } from './tokenize.js';
import { spelledRun } from './spelled-run.js';
import type { UnitIndex } from './unit-index.js';
import { numberWords } from './number-words.js';
import { currencyCodes, minusSigns } from './wording.js';

/**
 * What a text says in numbers (kết quả đọc số liệu), and the pieces that were not read.
 *
 * @category quantity
 * @since 0.1.0
 */
export interface QuantityText {
  /** The text in NFC, which `start` and `end` point into. */
  readonly text: string;
  readonly found: readonly FoundQuantity[];
  readonly unread: readonly string[];
}

/**
 * Reads every number of a Vietnamese or English phrase (đọc số liệu trong câu) with its unit, its qualifier and the sense in
 * which it is stated. Never guesses: two readings come back as two readings.
 *
 * Days, years, rounds and document numbers are not quantities.
 *
 * **Units**: values are in the base of their unit, money in đồng.
 *
 * @param text - the published wording
 * @param options - `units`: `countUnitIndex`, or an index with units of your own such as those of money; `marks`, where it is known:
 * `'vi'` for dots after thousands and a comma before decimals, `'en'` for the other way round; a number that is not printed like
 * that is then left unread
 * @returns the quantities in the order of the text, and what was not read
 * @example
 * ```ts runnable
 * import { countUnitIndex, readQuantities } from '@khuyencong/model';
 * const { found } = readQuantities('ít nhất 30% địa phương', { units: countUnitIndex });
 * const [reading] = found[0]?.readings ?? [];
 * reading?.value // => '30'
 * reading?.qualifier // => 'at-least'
 * reading?.of // => 'địa phương'
 * ```
 * @category quantity
 * @since 0.1.0
 */
export function readQuantities(
  text: string,
  options: { readonly units: UnitIndex; readonly marks?: Language | undefined },
): QuantityText {
  const normal = text.normalize('NFC');
  const scan: Scan = { tokens: tokenize(normal), units: options.units, marks: options.marks };
  const located: LocatedQuantity[] = [];
  for (let at = 0; at < scan.tokens.length;) {
    const step = quantityAt(scan, at);
    if (step && step.value.readings.length > 0)
      located.push({
        ...spanOf(normal, scan.tokens, at, step.next),
        ...step.value,
        first: at,
        next: step.next,
      });
    at = step?.next ?? at + 1;
  }
  const joined = joinLeverage(normal, scan.tokens, located);
  return {
    text: normal,
    found: joined.map(({ start, end, text: piece, readings }) => ({ start, end, text: piece, readings })),
    unread: unreadPieces(normal, scan.tokens, joined),
  };
}

function spanOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  next: number,
): Pick<FoundQuantity, 'start' | 'end' | 'text'> {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}

/** The quantity at token `at`; without readings where something stands that is left unread as a whole. */
function quantityAt(
  scan: Scan,
  at: number,
): Step<Pick<LocatedQuantity, 'readings' | 'understood'>> | undefined {
  const before = qualifiersAt(scan, at);
  if (!mayStart(scan.tokens, before.next)) return undefined;
  const amounts = amountsAt(scan, before.next);
  if (!amounts) return unreadRun(scan, before.next);
  const { value: ending, next } = endingAt(scan, amounts);
  const limits = [...before.value, ...ending.limits];
  const around = contextBefore(scan, at);
  const level = isLevel(scan, amounts.value, { at, start: before.next, limited: limits.length > 0 });
  const context = level ? { ...around, grows: false, falls: false } : around;
  const beforehand = eachBefore(scan, at, amounts.value);
  const each = joinEach(beforehand.value, ending.suffix);
  const words = limits.length > 0 ? [...new Set(limits)] : [undefined];
  const readings = words.flatMap((word) =>
    amounts.value.flatMap((amount) =>
      completeQuantity(amount, word, { ...context, ...ending.suffix, ...each }),
    ),
  );
  const turned = isTurnedRound(limits, { context, readings, before: scan.tokens[at - 1]?.text });
  const refused = turned || isExcess(scan, amounts.value, at) || isTail(scan.tokens, before.next);
  const understood = level
    ? context.understood
    : [...understoodOf(scan, context, readings), ...beforehand.understood];
  return { value: { readings: refused ? [] : readings, understood }, next };
}

/** Most words begin no amount, which the patterns of amounts would find out one after the other. */
function mayStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { kind, text } = token;
  if (kind === 'number') return true;
  return (
    minusSigns.has(text) ||
    startWords.has(text) ||
    currencyCodes.has(text) ||
    Object.hasOwn(numberWords, text) ||
    (text === '(' && at === 0)
  );
}

const startWords: ReadonlySet<string> = new Set(['từ', 'from', 'hàng', 'nửa', 'năm']);

/** A written-out number that is none, or that counts nothing, is left unread as a whole. */
function unreadRun({ tokens }: Scan, at: number): ReturnType<typeof quantityAt> {
  const { length } = spelledRun(tokens, at);
  return length === 0 ? undefined : { value: { readings: [], understood: [] }, next: at + length };
}

const insideNumbers: ReadonlySet<string> = new Set(["'", '’', '‘', '`', '*', '×', '.', ',']);

/** "1'500'000", "3x500", ".5": the number is the tail of something else. */
function isTail(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.kind !== 'number' || !tokens[at].glued || !before) return false;
  if (before.kind === 'mark') return insideNumbers.has(before.text);
  return before.kind === 'word' && before.glued && tokens[at - 2]?.kind === 'number';
}

/** In "tăng 5 sản phẩm" the word of growth changes nothing that is read, so it stays unread. */
function understoodOf(
  { tokens }: Scan,
  { understood }: Context,
  readings: readonly Quantity[],
): readonly number[] {
  if (readings.some(({ kind }) => kind === 'growth')) return understood;
  return understood.filter((at) => !isChangeWord(tokens[at]?.text ?? ''));
}

function unreadPieces(
  text: string,
  tokens: readonly Token[],
  located: readonly LocatedQuantity[],
): readonly string[] {
  const read: boolean[] = [];
  for (const { first, next, understood } of located) {
    for (let at = first; at < next; at++) read[at] = true;
    for (const at of understood) read[at] = true;
  }
  const pieces: string[] = [];
  let from: number | undefined;
  for (let at = 0; at <= tokens.length; at++) {
    const open = at < tokens.length && read[at] !== true;
    if (open) from ??= at;
    else if (from !== undefined) {
      pieces.push(text.slice(tokens[from]?.start, tokens[at - 1]?.end));
      from = undefined;
    }
  }
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
