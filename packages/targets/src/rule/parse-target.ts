import type { DecimalString, FoundQuantity, Quantity, UnitIndex } from '@khuyencong/model';
import { cluesOf, type Clues } from './clues.js';
import { joinRules, type Clause } from './join-rules.js';
import { piecesOf, readPhrase, type Phrase } from './phrase.js';
import { readDeadline, type FoundDeadline } from './read-deadline.js';
import { simpleRule } from './simple-rule.js';
import type { ParsedTarget, TargetRule } from './target-rule.js';

/**
 * How a target phrase is read (tùy chọn đọc chỉ tiêu).
 *
 * @category rule
 * @since 0.1.0
 */
export interface ParseTargetOptions {
  /** The units to read with, money included where targets name money. */
  readonly units: UnitIndex;
  /** How far "khoảng" reaches on either side, in percent of the value. */
  readonly aboutTolerancePercent: DecimalString;
  /** The unit of the table's column, for a cell that states a bare number: "từ 02 đến 03". */
  readonly unit?: string | undefined;
}

/** More readings of one phrase than anybody would look through. */
const mostAlternatives = 16;

/**
 * Reads a target phrase (đọc chỉ tiêu): counts, money, shares, growth, ranges, rhythms, pairs, levels, years and deadlines.
 *
 * A plain number is a number to reach; "không quá", "tối đa" and a decrease ("giảm 2%/năm") are limits to stay below. Never guesses: a
 * number with two readings is handed back open, with the rules of every reading in `alternatives`.
 *
 * **Units**: as read; money in đồng.
 *
 * @param text - the published wording, Vietnamese or English
 * @param options - the units, how far "khoảng" reaches, and the unit of the column where the cell is a bare number
 * @returns the rules with the words that decided them, the open numbers and the words that were not read
 * @example
 * ```ts runnable
 * import { countUnitIndex } from '@khuyencong/model';
 * import { parseTarget } from '@khuyencong/targets';
 * const options = { units: countUnitIndex, aboutTolerancePercent: '5' } as const;
 * const [share] = parseTarget('ít nhất 30% địa phương', options).rules;
 * share?.kind === 'share' && share.limit // => { kind: 'at-least', value: '30' }
 * const [rounds] = parseTarget('2 năm/lần, khoảng 2 cuộc trong giai đoạn', options).rules;
 * rounds?.kind === 'frequency' && [rounds.everyYears, rounds.rounds?.unit] // => ['2', 'cuộc']
 * parseTarget('50 lớp cho 700 lao động', options).rules[0]?.kind // => 'paired'
 * ```
 * @category rule
 * @since 0.1.0
 */
export function parseTarget(text: string, options: ParseTargetOptions): ParsedTarget {
  const phrase = phraseWithUnit(text, options);
  const deadline = readDeadline(phrase);
  const found = phrase.found.filter(({ start, end }) => !covers(deadline, start, end));
  const clues = cluesOf(phrase, found);
  const combinations = combinationsOf(found.map(({ readings }) => readings));
  const deadlines = deadline?.readings ?? [undefined];
  const alternatives = combinations.flatMap((chosen) => {
    const rules = rulesOf(phrase, { found, chosen, clues }, options);
    return deadlines.map((rule) => (rule ? [...rules, rule] : rules));
  });
  const open = found
    .filter(({ readings }) => readings.length > 1)
    .map(({ text: wording, readings }) => ({ wording, readings }));
  const only = alternatives.length === 1 && open.length === 0;
  return {
    text: text.normalize('NFC'),
    rules: only ? (alternatives[0] ?? []) : [],
    alternatives: only ? [] : alternatives,
    quantities: only ? (combinations[0] ?? []) : [],
    open,
    unread: unreadOf(phrase, found, only ? (alternatives[0] ?? []) : undefined),
  };
}

function covers(deadline: FoundDeadline | undefined, start: number, end: number): boolean {
  return deadline !== undefined && start < deadline.stretch[1] && end > deadline.stretch[0];
}

/** A cell without a unit is read in the unit of its column. */
function phraseWithUnit(text: string, options: ParseTargetOptions): Phrase {
  const phrase = readPhrase(text, options);
  const { unit } = options;
  if (unit === undefined || phrase.found.length > 0) return phrase;
  const bare = /(?<![\d.,/])(\d[\d.,]*\d|\d)(?=\s*(?:$|[,;()]|(?:cấp|khu vực|quốc gia)(?![\p{L}\p{N}])))/giu;
  const completed = readPhrase(
    phrase.text.replace(bare, (number) => (/^(?:19|20)\d{2}$/u.test(number) ? number : `${number} ${unit}`)),
    options,
  );
  return completed.found.length > 0 ? completed : phrase;
}

function combinationsOf(readings: readonly (readonly Quantity[])[]): readonly (readonly Quantity[])[] {
  return readings.reduce<readonly (readonly Quantity[])[]>(
    (all, next) =>
      all.flatMap((before) => next.map((quantity) => [...before, quantity])).slice(0, mostAlternatives),
    [[]],
  );
}

function rulesOf(
  phrase: Phrase,
  {
    found,
    chosen,
    clues,
  }: {
    readonly found: readonly FoundQuantity[];
    readonly chosen: readonly Quantity[];
    readonly clues: readonly Clues[];
  },
  options: ParseTargetOptions,
): readonly TargetRule[] {
  const clauses = found.flatMap((piece, index): readonly Clause[] => {
    const [quantity, around] = [chosen[index], clues[index]];
    if (!quantity || !around) return [];
    const rule = simpleRule({ found: piece, quantity, clues: around }, options);
    return rule ? [{ rule: withSense(rule, phrase, index), clues: around }] : [];
  });
  return joinRules(clauses);
}

/** Words such as "phấn đấu" and "tăng" stand before the first number. */
function withSense<Rule extends TargetRule>(rule: Rule, { sense }: Phrase, index: number): Rule {
  return index === 0 ? { ...rule, decidedBy: [...sense, ...rule.decidedBy] } : rule;
}

/** What was not understood, and the numbers that make no rule. */
function unreadOf(
  { text, understood }: Phrase,
  found: readonly FoundQuantity[],
  rules: readonly TargetRule[] | undefined,
): readonly string[] {
  const open = understood.map((read) => !read);
  if (rules?.length === 0) for (const { start, end } of found) open.fill(true, start, end);
  return piecesOf(text, open);
}
