import { checkText, type FoundQuantity, type Quantity } from '@khuyencong/model';
import { checkParseOptions } from '../call/check-parse-options.js';
import { cluesOf, type Clues } from './clues.js';
import { joinRules, type Clause } from './join-rules.js';
import { piecesOf, readPhrase, type Phrase } from './phrase.js';
import { demandsNothing } from './demands-nothing.js';
import { readDeadline } from './read-deadline.js';
import { readRhythm } from './read-rhythm.js';
import { simpleRule } from './simple-rule.js';
import type { ParsedTarget, RuleWording } from './target-rule.js';
import type { ParseTargetOptions } from './parse-target-options.js';

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
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DECIMAL` when the tolerance is no canonical decimal text
 * @throws `KcError` `NEGATIVE_FACTOR` when the tolerance is below zero
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
  checkText('text', text);
  checkParseOptions(options);
  const phrase = phraseWithUnit(text, options);
  const deadlines = readDeadline(phrase);
  const rhythm = readRhythm(phrase);
  const found = phrase.found.filter((piece) => isFree(phrase, piece));
  const clues = cluesOf(phrase, found);
  const combinations = combinationsOf(found.map(({ readings }) => readings));
  const read = combinations.map((chosen) => clausesOf(phrase, { found, chosen, clues }, options));
  const alternatives = read.flatMap((clauses) => {
    const rules = joinRules(clauses, rhythm);
    return deadlines.length === 0 ? [rules] : deadlines.map((rule) => [...rules, rule]);
  });
  const open = found
    .filter(({ readings }) => readings.length > 1)
    .map(({ text: wording, readings }) => ({ wording, readings }));
  const only = alternatives.length === 1 && open.length === 0;
  const used = new Set(read.flat().map(({ found: piece }) => piece));
  return {
    text: text.normalize('NFC'),
    rules: only ? (alternatives[0] ?? []) : [],
    alternatives: only ? [] : alternatives,
    quantities: only ? (combinations[0] ?? []) : [],
    open,
    unread: unreadOf(
      phrase,
      found.filter((piece) => !used.has(piece)),
    ),
  };
}

/** In no rhythm and in no deadline. */
function isFree({ free }: Phrase, { start, end }: FoundQuantity): boolean {
  return !free.text.slice(start, end).includes('\u0000');
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

function clausesOf(
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
): readonly Clause[] {
  return found.flatMap((piece, index): readonly Clause[] => {
    const [quantity, around] = [chosen[index], clues[index]];
    if (!quantity || !around || demandsNothing(phrase.text, { found, chosen, index })) return [];
    const rule = simpleRule({ found: piece, quantity, clues: around }, options);
    return rule ? [{ rule: withSense(rule, phrase, index), clues: around, found: piece }] : [];
  });
}

/** Words such as "phấn đấu" and "tăng" stand before the first number. */
function withSense<Rule extends RuleWording>(rule: Rule, { sense }: Phrase, index: number): Rule {
  return index === 0 ? { ...rule, decidedBy: [...sense, ...rule.decidedBy] } : rule;
}

/** What was not understood, and the numbers that make no rule. */
function unreadOf({ text, understood }: Phrase, unused: readonly FoundQuantity[]): readonly string[] {
  const open = understood.map((read) => !read);
  for (const { start, end } of unused) open.fill(true, start, end);
  return piecesOf(text, open);
}
