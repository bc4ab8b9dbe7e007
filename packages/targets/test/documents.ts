import fc from 'fast-check';
import { collectProgress } from '../src/progress/collect-progress.js';
import type { ProgressState } from '../src/progress/progress-state.js';
import { everyKind, report as progressReport } from './progress/progress-cases.js';

const name = fc.constantFrom('An Biên', 'An Minh', 'Kiên Giang', 'An Giang (cũ)');
const label = fc.record({ vi: name, en: name });
const day = fc.constantFrom('2021-01-01', '2024-02-29', '2025-06-30');
const whole = fc.nat({ max: 1_000_000 }).map(String);
const period = fc.constantFrom('2024', '2024-H1', '2024-9M', '2024-Q2', '2024-05', '2021-2025');

export const indicator: fc.Arbitrary<unknown> = fc.constantFrom(...everyKind);

export const mapping: fc.Arbitrary<unknown> = fc.record({
  id: fc.constantFrom('merger-2025', 'regions'),
  label,
  rows: fc.array(
    fc.record(
      {
        place: name,
        partOf: name,
        from: fc.constantFrom(null, '2020-01-01'),
        to: fc.oneof(fc.constant(null), day),
        share: fc.constantFrom('0.4', '1'),
        label,
      },
      { requiredKeys: ['place', 'partOf', 'from', 'to'], noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

export const state: fc.Arbitrary<ProgressState> = fc
  .array(progressReport)
  .map((reports) => collectProgress(reports, { indicators: everyKind }).state);

const target = fc.record(
  {
    text: fc.constantFrom('hỗ trợ 17 cơ sở', 'nâng cao nhận thức'),
    period: fc.constant({ from: 2021, to: 2025 }),
    baseline: whole,
    places: fc.array(name),
    adjustments: fc.array(fc.record({ from: day, reason: name, text: fc.constant('hỗ trợ 12 cơ sở') })),
    withdrawn: fc.record({ from: day, reason: name }),
  },
  { requiredKeys: ['text'], noNullPrototype: true },
);

const report = fc.record(
  {
    period,
    place: name,
    value: whole,
    numerator: whole,
    denominator: whole,
    doneOn: day,
    counted: fc.array(name),
    part: name,
    reportedOn: day,
    correction: fc.record({ reason: name }),
    wording: name,
  },
  { requiredKeys: ['period'], noNullPrototype: true },
);

export const tracking: fc.Arbitrary<unknown> = fc.record(
  {
    kind: fc.constant('target-tracking'),
    programme: fc.constant('kg-2024'),
    asOf: day,
    rows: fc.uniqueArray(
      fc
        .tuple(
          fc.constantFrom(...everyKind),
          fc.record(
            { target, reports: fc.array(report, { maxLength: 4 }) },
            { requiredKeys: ['reports'], noNullPrototype: true },
          ),
        )
        .map(([axes, stated]) => ({ ...axes, ...stated })),
      { selector: ({ id }) => id },
    ),
    notes: fc.array(label),
  },
  { requiredKeys: ['kind', 'programme', 'asOf', 'rows'], noNullPrototype: true },
);
