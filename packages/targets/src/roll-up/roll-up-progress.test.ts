import { evaluateExplanation, renderExplanation } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { everyKind } from '../../test/progress/progress-cases.js';
import { always, mappingOf, rolledUp, year2024 } from '../../test/roll-up/roll-up-cases.js';
import type { ProgressReport } from '../progress/progress-report.js';
import type { PlaceMappingRow } from './place-mapping.js';
import { rollUpTargets, type PlaceTarget } from './roll-up-targets.js';

const report = (indicatorId: string, place: string, rest: Partial<ProgressReport>): ProgressReport => ({
  indicatorId,
  place,
  period: '2024',
  ...rest,
});

const merged = (place: string): PlaceMappingRow => ({
  place,
  partOf: 'An Giang',
  from: null,
  to: '2025-06-30',
});
const merger = mappingOf(
  [
    merged('An Giang cũ'),
    merged('Kiên Giang'),
    { place: 'An Giang', partOf: 'An Giang', from: '2025-07-01', to: null },
  ],
  'merger-2025',
);

describe('rolling up', () => {
  it('names the periods that places still owe beside the places that owe everything', () => {
    const mappings = [mappingOf([always('a', 'B'), always('c', 'B'), always('d', 'B')])];
    const reports = [
      report('sum', 'a', { period: '2024-H1', value: '1' }),
      report('sum', 'a', { period: '2024-Q4', value: '1' }),
      report('sum', 'c', { value: '2' }),
    ];
    const [figure] = rolledUp(reports, { mappings }).figures;
    expect(figure?.unreportedPeriods).toEqual(['a: 2024-07', 'a: 2024-08', 'a: 2024-09']);
    expect(figure?.unreported).toEqual(['d']);
  });

  it('adds numerators and denominators, never percentages', () => {
    const mappings = [mappingOf([always('a', 'B'), always('c', 'B')])];
    const reports = [
      report('ratio', 'a', { numerator: '1', denominator: '2' }),
      report('ratio', 'c', { numerator: '10', denominator: '100' }),
    ];
    const [figure] = rolledUp(reports, { mappings }).figures;
    expect(figure?.ratio).toEqual({ numerator: '11', denominator: '102' });
    expect(figure?.explanation && evaluateExplanation(figure.explanation)).toBe('11');
    expect(figure?.denominatorExplanation && evaluateExplanation(figure.denominatorExplanation)).toBe('102');
  });

  it('lists what does not add up, unless the place reports it itself', () => {
    const mappings = [mappingOf([always('a', 'B'), always('c', 'B'), always('B', 'B')])];
    const parts = [report('growth', 'a', { value: '5' }), report('growth', 'c', { value: '7' })];
    const [listed] = rolledUp(parts, { mappings }).figures;
    expect([listed?.status, listed?.value, listed?.parts.map(({ value }) => value)]).toEqual([
      'listed',
      undefined,
      ['5', '7'],
    ]);
    const [own] = rolledUp([...parts, report('growth', 'B', { value: '6.1' })], { mappings }).figures;
    expect([own?.status, own?.value]).toEqual(['known', '6.1']);
  });

  it('counts an establishment once that two places supported, and explains it', () => {
    const mappings = [mappingOf([always('a', 'B'), always('c', 'B')])];
    const reports = [
      report('distinct', 'a', { members: ['x', 'y'] }),
      report('distinct', 'c', { members: ['y', 'z'] }),
    ];
    const [figure] = rolledUp(reports, { mappings }).figures;
    expect(figure?.value).toBe('3');
    expect(figure?.explanation && evaluateExplanation(figure.explanation)).toBe('3');
    expect(
      figure?.explanation && renderExplanation(figure.explanation, { language: 'vi', format: 'text' }),
    ).toBe(
      [
        'chỉ tiêu, B: 3 cơ sở (trừ)',
        '  Cộng các địa bàn: 4 cơ sở (cộng)',
        '    a, kỳ 2024, theo ánh xạ m1: 2 cơ sở',
        '    c, kỳ 2024, theo ánh xạ m1: 2 cơ sở',
        '  Trùng giữa các địa bàn: 1 cơ sở',
      ].join('\n'),
    );
  });

  it('takes the highest of each place before it adds the places', () => {
    const mappings = [mappingOf([always('a', 'B'), always('c', 'B')])];
    const reports = [
      report('highest', 'a', { period: '2024-Q1', value: '9' }),
      report('highest', 'a', { period: '2024-Q2', value: '4' }),
      report('highest', 'c', { period: '2024-Q2', value: '7' }),
    ];
    expect(rolledUp(reports, { mappings }).figures[0]?.value).toBe('16');
  });

  it('shares out a place that was split, exactly', () => {
    const split = (partOf: string, share: `${number}`): PlaceMappingRow => ({
      ...always('a', partOf),
      share,
    });
    const mappings = [mappingOf([split('B', '0.35'), split('C', '0.65')])];
    const { figures } = rolledUp([report('sum', 'a', { value: '10.1' })], { mappings });
    expect(figures.map(({ place, value }) => [place, value])).toEqual([
      ['B', '3.535'],
      ['C', '6.565'],
    ]);
    for (const { explanation, value } of figures)
      expect(explanation && evaluateExplanation(explanation)).toBe(value);
  });

  it('is not known, rather than wrong, where reports contradict', () => {
    const mappings = [mappingOf([always('a', 'B')])];
    const reports = [report('stated', 'a', { value: '5' }), report('stated', 'a', { value: '6' })];
    const { figures, findings } = rolledUp(reports, { mappings });
    expect(figures.map(({ status, value }) => [status, value])).toEqual([['not-known', undefined]]);
    expect(findings.map(({ code }) => code)).toEqual(['STATED_VALUES_CONFLICT']);
  });
});

describe('the mergers of 2025', () => {
  const regions = mappingOf(
    [{ place: 'An Giang', partOf: 'Nam', from: '2025-07-01', to: null }, always('Đồng Nai', 'Nam')],
    'regions',
  );
  const year2025 = { firstDay: '2025-01-01', lastDay: '2025-12-31' } as const;

  it('bring old results to the new place, and on to its region, with each mapping recorded', () => {
    const reports = [
      report('sum', 'An Giang cũ', { value: '120' }),
      report('sum', 'Kiên Giang', { value: '80' }),
      report('sum', 'Đồng Nai', { value: '7' }),
    ];
    const withDongNai = { ...merger, rows: [...merger.rows, always('Đồng Nai', 'Đồng Nai')] };
    const { figures, findings } = rolledUp(reports, { mappings: [withDongNai, regions] });
    expect(findings).toEqual([]);
    expect(figures.map(({ place, value, mappingIds }) => [place, value, mappingIds])).toEqual([
      ['Nam', '207', ['merger-2025', 'regions']],
    ]);
    expect(figures[0]?.parts.map(({ chain }) => chain)).toEqual([
      ['An Giang cũ', 'An Giang', 'Nam'],
      ['Kiên Giang', 'An Giang', 'Nam'],
      ['Đồng Nai', 'Nam'],
    ]);
  });

  it.each([
    ['2025-Q2', 'An Giang cũ', '5'],
    ['2025-06', 'An Giang cũ', '5'],
    ['2025-Q3', 'An Giang', '5'],
    ['2025', 'An Giang', '5'],
  ] as const)('count a report of %s from %s', (period, place, value) => {
    const { figures, findings } = rolledUp([report('sum', place, { period, value })], {
      mappings: [merger],
      span: year2025,
    });
    expect(figures[0]?.value).toBe(value);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['2025-Q3', 'An Giang cũ'],
    ['2025-07', 'Kiên Giang'],
    ['2025', 'An Giang cũ'],
    ['2025-Q2', 'An Giang'],
    ['2025-06', 'An Giang'],
  ] as const)('refuse a report of %s from %s, which did not exist at its end', (period, place) => {
    const { findings } = rolledUp([report('sum', place, { period, value: '5' })], {
      mappings: [merger],
      span: year2025,
    });
    expect(findings.map(({ code }) => code)).toContain('PLACE_NOT_THEN');
  });

  it('add the half-year of the old places to that of the new one, and let its later state stand for theirs', () => {
    const halves = (indicatorId: string): readonly ProgressReport[] => [
      report(indicatorId, 'An Giang cũ', { period: '2025-Q2', value: '3' }),
      report(indicatorId, 'Kiên Giang', { period: '2025-Q2', value: '4' }),
      report(indicatorId, 'An Giang', { period: '2025-Q4', value: '9' }),
    ];
    const value = (indicatorId: string): unknown =>
      rolledUp(halves(indicatorId), { mappings: [merger], span: year2025 }).figures.map((each) => each.value);
    expect(value('sum')).toEqual(['16']);
    expect(value('stated')).toEqual(['9']);
    expect(value('highest')).toEqual([undefined]);
  });

  it('put the targets of the old places beside the results of the new one', () => {
    const target = (id: string, place: string, min: `${number}`): PlaceTarget => ({
      id,
      indicatorId: 'sum',
      place,
      years: { from: 2021, to: 2025 },
      accepts: { min, max: null, minInclusive: true, maxInclusive: false },
    });
    const { figures } = rolledUp([report('sum', 'Kiên Giang', { value: '80' })], { mappings: [merger] });
    const { targets, findings } = rollUpTargets(
      [target('t1', 'An Giang cũ', '50'), target('t2', 'Kiên Giang', '30'), target('t3', 'An Giang', '9')],
      { indicators: everyKind, mappings: [merger], asOf: '2025-07-01', figures },
    );
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['TARGET_PLACE_NOT_THEN', ['targets', 2]],
    ]);
    expect(
      targets.map(({ place, accepts, parts }) => [
        place,
        accepts?.min,
        parts.map(({ targetId }) => targetId),
      ]),
    ).toEqual([['An Giang', '80', ['t1', 't2']]]);
    expect(targets[0]?.figures.map(({ span, value }) => [span, value])).toEqual([[year2024, '80']]);
  });
});
