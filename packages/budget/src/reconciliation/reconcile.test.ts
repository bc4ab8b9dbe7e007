import { describe, expect, it } from 'vitest';
import { exactly, figure, fivePercent, part, reconciled } from '../../test/figure.js';
import { codes, results } from '../../test/reconciled-lines.js';
import { reconcile } from './reconcile.js';

describe('exact parts and total', () => {
  it('are equal to the last đồng, and that is no finding', () => {
    const { totals, findings } = reconciled([
      figure('total', '5,1 tỷ'),
      part('a', '5.000 triệu'),
      part('b', '100.000.000 đồng'),
    ]);
    expect(totals.map(({ status, unit, partIds }) => [status, unit, partIds])).toEqual([
      ['equal', 'đồng', ['a', 'b']],
    ]);
    expect(findings).toEqual([]);
  });

  it('are short in the unit of the total and in đồng', () => {
    const { totals, findings } = reconciled([
      figure('total', '5,095 tỷ đồng'),
      figure('w', '4,8 tỷ'),
      part('a', '4.940 triệu đồng'),
    ]);
    expect(totals[0]?.difference).toBe('-155000000');
    expect(findings).toEqual([
      {
        code: 'PARTS_SHORT_OF_TOTAL',
        severity: 'error',
        path: ['figures', 'total'],
        params: {
          nameVi: 'số total',
          nameEn: 'figure total',
          measure: 'money',
          unit: 'tỷ đồng',
          total: '5.095',
          sum: '4.94',
          difference: '-0.155',
          totalVnd: '5095000000',
          sumVnd: '4940000000',
          differenceVnd: '-155000000',
        },
      },
    ]);
  });

  it('are over by one đồng', () =>
    expect(results(figure('total', '1 tỷ'), part('a', '1000000001 đồng'))).toEqual(['total: over 1']));

  it('are counts in their unit, without đồng', () => {
    const { findings } = reconciled([
      figure('total', '22 đề án'),
      part('a', '01 đề án'),
      part('b', '16 đề án'),
    ]);
    expect(findings[0]?.params).toEqual({
      nameVi: 'số total',
      nameEn: 'figure total',
      measure: 'count',
      unit: 'đề án',
      total: '22',
      sum: '17',
      difference: '-5',
    });
  });

  it('may be shares of one whole', () =>
    expect(results(figure('total', '100%'), part('a', '70%'), part('b', '30%'))).toEqual(['total: equal 0']));

  it('state the base unit where the printed one does not convert exactly', () => {
    const dozen = { unit: 'sản phẩm', unitWritten: 'tá', unitFactor: '12', kind: 'count' } as const;
    const { findings } = reconcile(
      [exactly('total', '24', dozen), exactly('a', '13', { ...dozen, partOf: 'total' })],
      fivePercent,
    );
    expect([findings[0]?.params['unit'], findings[0]?.params['difference']]).toEqual(['sản phẩm', '-11']);
  });
});

describe('qualified parts and total', () => {
  it('hold within the qualifiers', () => {
    const { totals, findings } = reconciled([
      figure('total', 'hơn 5 tỷ'),
      part('a', '5 tỷ'),
      part('b', '1 đồng'),
    ]);
    expect(totals[0]?.status).toBe('within-qualifiers');
    expect(
      findings.map(({ code, severity, params }) => [
        code,
        severity,
        params['sumInterval'],
        params['totalInterval'],
      ]),
    ).toEqual([['PARTS_WITHIN_QUALIFIERS', 'info', '[5.000000001,5.000000001]', '(5,)']]);
  });

  it('cannot make the total strictly, but do when "trên" includes the number', () => {
    const { findings, totals } = reconciled([figure('total', 'trên 413 đề án'), part('a', '413 đề án')]);
    expect(totals[0]?.status).toBe('impossible');
    expect(
      findings.map(({ code, severity, params }) => [code, severity, params['inclusiveReading']]),
    ).toEqual([['PARTS_CANNOT_MAKE_TOTAL', 'warning', 'holds']]);
  });

  it('cannot make the total at all', () => {
    const { findings } = reconciled([figure('total', 'trên 413 đề án'), part('a', '412 đề án')]);
    expect(
      findings.map(({ code, severity, params }) => [code, severity, params['inclusiveReading']]),
    ).toEqual([['PARTS_CANNOT_MAKE_TOTAL', 'error', undefined]]);
  });

  it.each([
    ['khoảng 100 đề án', '95 đề án', 'within-qualifiers'],
    ['khoảng 100 đề án', '105 đề án', 'within-qualifiers'],
    ['khoảng 100 đề án', '94 đề án', 'impossible'],
    ['khoảng 100 đề án', '106 đề án', 'impossible'],
    ['gần 100 đề án', '99 đề án', 'within-qualifiers'],
    ['gần 100 đề án', '100 đề án', 'impossible'],
    ['ít nhất 100 đề án', '100 đề án', 'within-qualifiers'],
    ['không quá 100 đề án', '100 đề án', 'within-qualifiers'],
    ['không quá 100 đề án', '101 đề án', 'impossible'],
    ['từ 90 đến 100 đề án', '90 đề án', 'within-qualifiers'],
    ['từ 90 đến 100 đề án', '89 đề án', 'impossible'],
  ])('say of "%s" with %s: %s', (total, only, status) =>
    expect(reconciled([figure('total', total), part('a', only)]).totals[0]?.status).toBe(status),
  );

  it('say how far "khoảng" was taken to reach', () => {
    const { findings } = reconciled([figure('total', 'khoảng 100 đề án'), part('a', '94 đề án')]);
    expect(findings[0]?.params['aboutTolerancePercent']).toBe('5');
  });
});

describe('a total of which only some parts were published', () => {
  const total = figure('total', '5,095 tỷ đồng', { partial: true });
  const witness = figure('w', '4,8 tỷ');

  it('leaves a remainder', () => {
    const { totals, findings } = reconciled([total, witness, part('a', '4.940 triệu')]);
    expect(totals[0]?.status).toBe('partial');
    expect(totals[0]?.remainder).toEqual({
      min: '155000000',
      max: '155000000',
      minInclusive: true,
      maxInclusive: true,
    });
    expect(
      findings.map(({ code, params }) => [code, params['remainder'], params['remainderVnd']]),
    ).toContainEqual(['PARTIAL_BREAKDOWN', '0.155', '155000000']);
  });

  it('is equal where the parts are all of it after all', () =>
    expect(results(figure('total', '5 tỷ', { partial: true }), part('a', '5 tỷ'))).toEqual([
      'total: equal 0',
    ]));

  it('is over where the parts exceed it', () =>
    expect(results(figure('total', '5 tỷ', { partial: true }), part('a', '5000000001 đồng'))).toEqual([
      'total: over 1',
    ]));

  it('gives the remainder as an interval where words leave it open', () => {
    const { findings } = reconciled([
      figure('total', '10 đề án', { partial: true }),
      part('a', 'hơn 4 đề án'),
    ]);
    expect(findings[0]?.params['remainderInterval']).toBe('(,6)');
  });

  it.each([
    ['10 đề án', 'hơn 10 đề án', 'warning'],
    ['10 đề án', 'hơn 11 đề án', 'error'],
  ])('of %s is impossible with %s: %s', (whole, only, severity) =>
    expect(codes(figure('total', whole, { partial: true }), part('a', only))).toEqual([
      `PARTS_CANNOT_MAKE_TOTAL ${severity}`,
    ]),
  );
});

describe('totals of totals', () => {
  it('are compared at every level', () =>
    expect(
      results(
        figure('top', '10 tỷ'),
        part('left', '6 tỷ', 'top'),
        part('right', '4 tỷ', 'top'),
        part('a', '5 tỷ', 'left'),
        part('b', '4 tỷ', 'right'),
        part('c', '1 tỷ', 'b'),
      ),
    ).toEqual(['top: equal 0', 'left: short -1000000000', 'right: equal 0', 'b: short -3000000000']));
});

describe('what cannot be compared', () => {
  it('is named when a reading is open', () => {
    const { totals, findings } = reconciled([
      figure('total', 'gần 5 tỷ'),
      part('a', '1,100 triệu'),
      part('b', '1 triệu/hộ'),
    ]);
    expect(totals[0]).toMatchObject({
      status: 'cannot-tell',
      totalId: 'total',
      partIds: ['a', 'b'],
      unit: 'đồng',
    });
    expect(findings.map(({ code, params }) => [code, params['figures']])).toEqual([['SUM_NOT_CHECKED', 'a']]);
  });

  it('is a size without a number', () =>
    expect(codes(figure('total', 'hàng nghìn lao động'), part('a', '5 lao động'))).toEqual([
      'SUM_NOT_CHECKED warning',
    ]));

  it.each([
    ['22 đề án', '22 cơ sở', 'cơ sở', 'đề án'],
    ['22 triệu đồng', '22 triệu đồng/hộ', 'đồng/hộ', 'đồng'],
    ['22 đề án', '22 triệu đồng', 'đồng', 'đề án'],
    ['22%', 'tăng 22%', '% (growth)', '% (share)'],
  ])('is a total of "%s" with a part of "%s"', (total, only, partUnit, totalUnit) => {
    const { totals, findings } = reconciled([figure('total', total), part('a', only)]);
    expect(totals[0]?.status).toBe('cannot-tell');
    expect(findings).toEqual([
      {
        code: 'PART_OTHER_UNIT',
        severity: 'error',
        path: ['figures', 'a'],
        params: { part: 'a', partUnit, total: 'total', totalUnit },
      },
    ]);
  });

  it('does not hide amounts for each household that do add up', () =>
    expect(results(figure('total', '22 triệu đồng/hộ'), part('a', '22.000.000 đồng/hộ'))).toEqual([
      'total: equal 0',
    ]));

  it('reports every part of another unit', () =>
    expect(codes(figure('total', '22 đề án'), part('a', '2 cơ sở'), part('b', '3 hộ'))).toEqual([
      'PART_OTHER_UNIT error',
      'PART_OTHER_UNIT error',
    ]));
});
