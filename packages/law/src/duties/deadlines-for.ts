import { checkYear, isoDate, parsePeriod, sameName, type IsoDate } from '@khuyencong/model';
import { checkCalendar, checkDeadlineOptions, checkKind } from './check-duty-call.js';
import type { WorkingCalendar } from './working-calendar.js';
import { answerDeadline } from './answer-deadline.js';
import { dayFrom } from './calendar-day.js';
import type { DeadlineAnswer } from './deadline-answer.js';
import { deadlineKinds } from './deadline-kinds.js';
import type { CalendarDeadlineKind, DeadlineRule, EventDeadlineKind } from './deadline-rule.js';
import { deadlineRules } from './deadline-rules.js';
import { lastDayAfter, lastDayInYear } from './last-day.js';

/**
 * What is asked of the deadlines of a year (yêu cầu tra cứu thời hạn trong năm).
 *
 * @category duty
 * @since 0.1.0
 */
export interface DeadlineOptions {
  /** Plans: the year in which they are registered. Settlement and Treasury: the fiscal year, though the day may lie in the next. */
  readonly year: number;
  /** The day on which the law is consulted. A deadline already past then keeps the rule of its own day. */
  readonly asOf: IsoDate;
  /** Name of the province as published; needed where provinces set their own. */
  readonly province?: string | undefined;
  /** Needed only where working days are counted; without them that answer is `holidays-missing`. */
  readonly holidays?: readonly IsoDate[] | undefined;
  readonly makeUpDays?: readonly IsoDate[] | undefined;
  /** Rules to use instead of `deadlineRules`, such as these and those of a province. */
  readonly rules?: readonly DeadlineRule[] | undefined;
}

/**
 * What is asked of a deadline that follows an event (yêu cầu tra cứu thời hạn tính từ một sự kiện).
 *
 * @category duty
 * @since 0.1.0
 */
export interface EventDeadlineOptions extends WorkingCalendar {
  /** The day on which the law is consulted. */
  readonly asOf: IsoDate;
  /** Rules to use instead of `deadlineRules`. */
  readonly rules?: readonly DeadlineRule[] | undefined;
}

/**
 * Finds the deadlines of one kind in a year (thời hạn trong năm): one for a yearly duty, four for a quarterly and twelve for a
 * monthly one.
 *
 * **Shape**: a kind and a year in; one answer for each period out, in the order of time. `before 20 May` has 19 May as its last day.
 *
 * @param kind - what is due
 * @param options - `year`, `asOf`, and where they matter `province`, `holidays`, `makeUpDays`, `rules`
 * @returns for each period the last day (inclusive) with its rule, a duty without a day, rules that overlap, or not known
 * @throws `KcError` `MALFORMED_DATE` or `MALFORMED_PERIOD` when a day or the year does not exist
 * @legal 36/2013/TT-BCT, Điều 10, Điều 18 và Điều 23; 26/2026/TT-BTC, Điều 15 và Điều 19
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { deadlinesFor } from '@khuyencong/law/duties';
 * const [file] = deadlinesFor('plan-file', { year: 2016, asOf: '2016-01-01' });
 * file?.status === 'set' && file.lastDay // => '2016-05-19'
 * const [registration] = deadlinesFor('plan-registration', { year: 2020, asOf: '2020-01-01' });
 * const candidates = registration?.status === 'not-known' ? registration.candidates : [];
 * candidates.map(({ lastDay }) => lastDay) // => ['2020-06-14', '2020-06-19']
 * ```
 * @category duty
 * @since 0.1.0
 */
export function deadlinesFor(
  kind: CalendarDeadlineKind,
  options: DeadlineOptions,
): readonly DeadlineAnswer[] {
  checkKind(kind, { isCalendar: true });
  checkDeadlineOptions(options);
  checkYear('options.year', options.year);
  const { year, province, holidays, makeUpDays } = options;
  const asOf = isoDate(options.asOf);
  const rules = (options.rules ?? deadlineRules).filter(
    (rule) => rule.province === undefined || (province !== undefined && sameName(rule.province, province)),
  );
  const calendar = holidays && { holidays, makeUpDays };
  const isLocal = kind === 'local-plan-appraisal';
  return periodsOf(kind, year).map(({ text, lastDay }, index) => {
    if (isLocal && province === undefined) {
      return { kind, period: text, status: 'not-known', reason: 'province-missing', candidates: [] };
    }
    const month = deadlineKinds[kind].repeats === 'month' ? { month: index + 1 } : {};
    return answerDeadline({
      ...{ kind, year, period: text, rules, asOf },
      endOfPeriod: lastDay,
      lastDayUnder: ({ when }) => lastDayInYear(when, { year, ...month, calendar }),
    });
  });
}

/**
 * Finds the deadline that follows an event (thời hạn tính từ một sự kiện): the settlement file after the last acceptance of the
 * contract, a complaint after the result of an award round is notified, its answer after the complaint is received.
 *
 * The day of the event does not count. The Civil Code says so since 1 January 2017 (`counting`); no text on khuyến công does, and
 * earlier days are counted the same way.
 *
 * @param kind - what is due
 * @param eventOn - the day of the event
 * @param options - `asOf`; `holidays` and `makeUpDays`; `rules` to use instead of `deadlineRules`
 * @returns the last day (inclusive) with its rule, or not known; the rules of the day of the event decide
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist
 * @legal 36/2013/TT-BCT, Điều 18, khoản 1; 26/2014/TT-BCT, Điều 20; 91/2015/QH13, Điều 147, khoản 3
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { deadlineAfter } from '@khuyencong/law/duties';
 * const settlement = deadlineAfter('settlement-file', '2017-12-10', { asOf: '2017-12-20', holidays: [] });
 * settlement.status === 'set' && settlement.lastDay // => '2017-12-25'
 * const complaint = deadlineAfter('award-complaint', '2017-09-04', { asOf: '2017-09-05', holidays: [] });
 * complaint.status === 'set' && complaint.lastDay // => '2017-09-25'
 * ```
 * @category duty
 * @since 0.1.0
 */
export function deadlineAfter(
  kind: EventDeadlineKind,
  eventOn: IsoDate,
  options: EventDeadlineOptions,
): DeadlineAnswer {
  checkKind(kind, { isCalendar: false });
  checkDeadlineOptions(options);
  checkCalendar(options);
  const event = isoDate(eventOn);
  return answerDeadline({
    kind,
    year: new Date(`${event}T00:00:00Z`).getUTCFullYear(),
    rules: options.rules ?? deadlineRules,
    asOf: isoDate(options.asOf),
    eventOn: event,
    endOfPeriod: event,
    lastDayUnder: ({ when }) => lastDayAfter(when, event, options),
  });
}

function periodsOf(kind: CalendarDeadlineKind, year: number): readonly ReturnType<typeof parsePeriod>[] {
  const text = dayFrom(year, 1, 1).slice(0, 4);
  const { repeats } = deadlineKinds[kind];
  if (repeats === 'quarter')
    return ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => parsePeriod(`${text}-${quarter}`));
  if (repeats !== 'month') return [parsePeriod(text)];
  return Array.from({ length: 12 }, (_, index) => parsePeriod(dayFrom(year, index + 1, 1).slice(0, 7)));
}
