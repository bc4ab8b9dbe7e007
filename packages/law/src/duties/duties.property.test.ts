import type { IsoDate } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyHolidays, shifted } from '../../test/duties/arbitraries.js';
import { deadlineKinds } from './deadline-kinds.js';
import type { CalendarDeadlineKind, EventDeadlineKind } from './deadline-rule.js';
import { deadlineAfter, deadlinesFor } from './deadlines-for.js';
import { duties } from './duties.js';
import type { ProjectOnDuty } from './duty-subject.js';

const kinds = Object.keys(deadlineKinds) as (keyof typeof deadlineKinds)[];
const calendarKind = fc.constantFrom(
  ...kinds.filter((kind): kind is CalendarDeadlineKind => deadlineKinds[kind].repeats !== 'event'),
);
const eventKind = fc.constantFrom(
  ...kinds.filter((kind): kind is EventDeadlineKind => deadlineKinds[kind].repeats === 'event'),
);
const year = fc.integer({ min: 2011, max: 2029 });
const project: fc.Arbitrary<ProjectOnDuty> = fc
  .record({
    level: fc.constantFrom('national' as const, 'local' as const),
    province: fc.option(fc.constantFrom('Kiên Giang', 'Gia Lai'), { nil: undefined }),
    fiscalYear: year,
    startedOn: fc.option(anyDay, { nil: undefined }),
    completedOn: fc.option(anyDay, { nil: undefined }),
    lastAcceptedOn: fc.option(anyDay, { nil: undefined }),
  })
  .map((facts) => ({ subject: 'project', ...facts }));

describe('deadlines, for any year and day', () => {
  it('have exactly one answer for each period', () => {
    fc.assert(
      fc.property(calendarKind, year, anyDay, anyHolidays, (kind, of, asOf, holidays) => {
        const answers = deadlinesFor(kind, { year: of, asOf, province: 'Kiên Giang', holidays });
        const size = { year: 1, quarter: 4, month: 12, event: 0 }[deadlineKinds[kind].repeats];
        expect(answers).toHaveLength(size);
        for (const { status, period } of answers) {
          expect(['set', 'no-day-set', 'not-known']).toContain(status);
          expect(period).toMatch(new RegExp(`^${of}`));
        }
      }),
    );
  });

  it('stay what they were once they are past', () => {
    fc.assert(
      fc.property(calendarKind, year, anyDay, fc.nat(4000), (kind, of, asOf, later) => {
        const options = { year: of, province: 'Kiên Giang', holidays: [] };
        const now = deadlinesFor(kind, { ...options, asOf });
        const then = deadlinesFor(kind, { ...options, asOf: shifted(asOf, later) });
        now.forEach((answer, index) => {
          if (answer.status === 'set' && answer.lastDay < asOf) expect(then[index]).toEqual(answer);
        });
      }),
    );
  });

  it('after an event come later when the event does', () => {
    fc.assert(
      fc.property(eventKind, anyDay, fc.nat(40), anyHolidays, (kind, day, days, holidays) => {
        const options = { asOf: '2031-01-01' as IsoDate, holidays };
        const [one, other] = [day, shifted(day, days)].map((on) => deadlineAfter(kind, on, options));
        if (one?.status !== 'set' || other?.status !== 'set') return;
        expect(one.lastDay > day).toBe(true);
        expect(other.lastDay >= one.lastDay).toBe(true);
      }),
    );
  });
});

describe('duties, for any project and day', () => {
  it('are JSON, each once, in the order of their last days', () => {
    fc.assert(
      fc.property(project, anyDay, anyHolidays, (subject, asOf, holidays) => {
        const list = duties(subject, { asOf, holidays });
        expect(JSON.parse(JSON.stringify(list))).toEqual(list);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        const days = list.map((duty) => ('lastDay' in duty ? duty.lastDay : '~'));
        expect(days).toEqual([...days].sort());
      }),
    );
  });

  it('are never late before their last day is past, and late for ever after until done', () => {
    fc.assert(
      fc.property(project, anyDay, anyHolidays, (subject, asOf, holidays) => {
        for (const duty of duties(subject, { asOf, holidays })) {
          if (duty.status === 'due') expect(duty.lastDay >= asOf).toBe(true);
          if (duty.status === 'day-passed') expect(duty.lastDay < asOf).toBe(true);
        }
        const undone = Object.fromEntries(duties(subject, { asOf, holidays }).map(({ id }) => [id, null]));
        const statuses = duties({ ...subject, done: undone }, { asOf, holidays }).map(({ status }) => status);
        expect(statuses).not.toContain('day-passed');
      }),
    );
  });
});
