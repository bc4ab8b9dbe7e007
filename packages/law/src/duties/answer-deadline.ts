import type { Citation, IsoDate, PeriodText } from '@khuyencong/model';
import { periodState } from '../instruments/period-state.js';
import { earlierOf } from './calendar-day.js';
import { deadlineGaps } from './data/deadline-gaps.js';
import { civilCode } from './data/sources.js';
import type { DeadlineAnswer, DeadlineCandidate } from './deadline-answer.js';
import type { DeadlineGap, DeadlineKind, DeadlineRule } from './deadline-rule.js';
import { readingCautions } from './reading-caution.js';

/** One deadline to be found: what is due, for which year, and what each rule makes of it. */
export interface Slot {
  readonly kind: DeadlineKind;
  readonly year: number;
  readonly period?: PeriodText;
  /** The last day under a rule, `null` when it sets none, `undefined` when the holidays are missing. */
  readonly lastDayUnder: (rule: DeadlineRule) => IsoDate | null | undefined;
  /** Stands in for the last day where a rule sets none. */
  readonly endOfPeriod: IsoDate;
  /** For a deadline after an event: the rules of that day decide. */
  readonly eventOn?: IsoDate;
  readonly rules: readonly DeadlineRule[];
  readonly asOf: IsoDate;
}

type State = 'inside' | 'outside' | 'not-known';

interface Judged extends DeadlineCandidate {
  readonly state: State;
  readonly governing: IsoDate;
  readonly holidaysMissing: boolean;
}

const firstDayDoesNotCount: Citation = {
  instrument: '91/2015/QH13',
  article: '147',
  clause: '3',
  url: civilCode,
  verified: 'clause',
};

const firstDayRuleFrom: IsoDate = '2017-01-01';

/** Finds the rule that applies to one deadline; a deadline that is past keeps the rule of its own day. */
export function answerDeadline(slot: Slot): DeadlineAnswer {
  const asked = { kind: slot.kind, ...(slot.period !== undefined && { period: slot.period }) };
  const judged = slot.rules.filter(({ kind }) => kind === slot.kind).map((rule) => judge(rule, slot));
  const inside = judged.filter(({ state }) => state === 'inside');
  const open = judged.filter(({ state }) => state === 'not-known');
  const [first, second] = inside;
  if (second) return { ...asked, status: 'overlapping', candidates: inside.map(shown) };
  if (!first || open.length > 0) return { ...asked, ...notKnown(slot, [...inside, ...open]) };
  const { rule, lastDay, governing } = first;
  if (first.holidaysMissing) {
    return { ...asked, status: 'not-known', reason: 'holidays-missing', candidates: [shown(first)] };
  }
  const cautions = readingCautions([rule.citation.instrument], governing);
  if (lastDay === null) return { ...asked, status: 'no-day-set', rule, cautions };
  return { ...asked, status: 'set', lastDay, rule, ...countingOf(rule, slot), cautions };
}

function judge(rule: DeadlineRule, slot: Slot): Judged {
  const found = slot.lastDayUnder(rule);
  const governing = earlierOf(slot.asOf, slot.eventOn ?? found ?? slot.endOfPeriod);
  return {
    rule,
    lastDay: found ?? null,
    state: stateOf(rule, slot.year, governing),
    governing,
    holidaysMissing: found === undefined,
  };
}

function stateOf(rule: DeadlineRule, year: number, governing: IsoDate): State {
  const { basis, years, to } = rule;
  if (basis === 'law') return isOfYear(years, year) ? periodState(rule, governing) : 'outside';
  if (periodState({ from: '0001-01-01', to }, governing) === 'outside') return 'outside';
  return isOfYear(years, year) ? 'inside' : 'not-known';
}

function isOfYear(years: DeadlineRule['years'], year: number): boolean {
  return years === undefined || (years.from <= year && year <= (years.to ?? year));
}

function notKnown(
  slot: Slot,
  candidates: readonly Judged[],
): Omit<Extract<DeadlineAnswer, { status: 'not-known' }>, 'kind' | 'period'> {
  const gap = gapOf(slot);
  return {
    status: 'not-known',
    reason: gap?.reason ?? (candidates.length > 0 ? 'date-not-known' : 'not-read'),
    ...(gap?.instrument !== undefined && { instrument: gap.instrument }),
    ...(gap?.citation && { citation: gap.citation }),
    ...(gap && { explanation: gap.explanation }),
    candidates: candidates.map(shown),
  };
}

function gapOf(slot: Slot): DeadlineGap | undefined {
  const governing = earlierOf(slot.asOf, slot.eventOn ?? slot.endOfPeriod);
  return deadlineGaps.find(
    (gap) =>
      gap.kinds.includes(slot.kind) &&
      isOfYear(gap.years, slot.year) &&
      periodState({ from: gap.from ?? '0001-01-01', to: gap.to }, governing) !== 'outside',
  );
}

function countingOf(rule: DeadlineRule, { eventOn }: Slot): { readonly counting?: Citation } {
  const isSaid = rule.when.shape === 'working-days-after' && (eventOn ?? '') >= firstDayRuleFrom;
  return isSaid ? { counting: firstDayDoesNotCount } : {};
}

function shown({ rule, lastDay }: Judged): DeadlineCandidate {
  return { rule, lastDay };
}
