import { evaluateExplanation, type DecimalString } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { exactly, figure, fivePercent, part, reconciled } from '../../test/figure.js';
import type { FigureReadings } from '../figure/figure-readings.js';
import { likelyCauses } from '../cause/likely-causes.js';
import { explainDifference } from './explain-difference.js';
import { reconcile } from './reconcile.js';

/** Each total with what came out, as one line. */
function results(...figures: readonly FigureReadings[]): readonly string[] {
  return reconciled(figures).totals.map(
    ({ totalId, status, difference }) => `${totalId}: ${status} ${difference ?? '?'}`,
  );
}

const codes = (...figures: readonly FigureReadings[]): readonly string[] =>
  reconciled(figures).findings.map(({ code, severity }) => `${code} ${severity}`);

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

describe('the structure of a document', () => {
  it('may be without totals', () =>
    expect(reconciled([figure('a', '1 tỷ')])).toEqual({ totals: [], findings: [] }));

  it('may be empty', () => expect(reconcile([], fivePercent)).toEqual({ totals: [], findings: [] }));

  it('names the total that is not there', () => {
    const { totals, findings } = reconciled([part('a', '1 tỷ', 'nowhere')]);
    expect(totals).toEqual([]);
    expect(findings.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['PART_OF_UNKNOWN', ['figures', 'a'], { part: 'a', total: 'nowhere' }],
    ]);
  });

  it('names a circle once, at a figure of the circle', () => {
    const { findings } = reconciled([
      part('tail', '1 tỷ', 'a'),
      part('a', '1 tỷ', 'b'),
      part('b', '1 tỷ', 'a'),
    ]);
    const circles = findings.filter(({ code }) => code === 'PART_OF_CYCLE');
    expect(circles.map(({ path, params }) => [path, params['figures']])).toEqual([
      [['figures', 'a'], 'a → b → a'],
    ]);
  });

  it('names a figure that is a part of itself', () =>
    expect(reconciled([part('a', '1 tỷ', 'a')]).findings[0]?.params).toEqual({ figures: 'a → a' }));

  it('tells nothing of the sums of a circle', () => {
    const { totals, findings } = reconciled([
      part('a', '1 tỷ', 'b'),
      part('b', '1 tỷ', 'a'),
      part('c', '3 tỷ', 'a'),
      part('d', '3 tỷ', 'c'),
    ]);
    expect(totals.map(({ totalId, status }) => [totalId, status])).toEqual([
      ['a', 'cannot-tell'],
      ['b', 'cannot-tell'],
      ['c', 'equal'],
    ]);
    expect(totals[0]?.finding).toBe(findings[0]);
  });

  it.each([
    ['NaN', 'MALFORMED_DECIMAL'],
    [undefined, 'MALFORMED_DECIMAL'],
    ['-5', 'NEGATIVE_FACTOR'],
  ])('refuses a tolerance of %s', (given, code) => {
    const aboutTolerancePercent = given as '5';
    expect(() => reconcile([], { aboutTolerancePercent })).toThrow(code);
    const nothing = { totals: [], findings: [] };
    expect(() => likelyCauses(nothing, { figures: [], aboutTolerancePercent })).toThrow(code);
  });

  it('names two circles', () =>
    expect(
      reconciled([part('a', '1 tỷ', 'a'), part('b', '1 tỷ', 'c'), part('c', '1 tỷ', 'b')]).findings.map(
        ({ params }) => params['figures'],
      ),
    ).toEqual(['a → a', 'b → c → b']));
});

describe('a part without a number', () => {
  const report = (total: string, ...parts: readonly string[]): unknown => {
    const figures = parts.map((text, index) => part(`p${index}`, text));
    const [result] = reconciled([figure('total', total), ...figures]).totals;
    return [result?.status, result?.missingIds, result?.sum, result?.remainder?.min, result?.finding?.code];
  };

  it.each([
    ['22 đề án', ['17 đề án', 'chưa có'], ['parts-missing', ['p1'], '17', '5', 'PARTS_MISSING']],
    ['22 đề án', ['22 đề án', 'chưa có'], ['parts-missing', ['p1'], '22', '0', 'PARTS_MISSING']],
    ['22 đề án', ['chưa có', 'n/a'], ['parts-missing', ['p0', 'p1'], '0', '22', 'PARTS_MISSING']],
    ['22 đề án', ['23 đề án', 'chưa có'], ['over', ['p1'], '23', undefined, 'PARTS_EXCEED_TOTAL']],
    ['22 đề án', ['hơn 22 đề án', ''], ['impossible', ['p1'], '22', undefined, 'PARTS_CANNOT_MAKE_TOTAL']],
    ['22 đề án', ['22 đề án', '0 đề án'], ['equal', undefined, '22', undefined, undefined]],
  ] as const)('is missing, not zero: %s of %j', (total, parts, outcome) =>
    expect(report(total, ...parts)).toEqual(outcome),
  );

  it('does not hide that another reading is open', () =>
    expect(codes(figure('total', '5 tỷ'), part('a', '1,100 triệu'), part('b', ''))).toContain(
      'SUM_NOT_CHECKED warning',
    ));
});

describe('an id that stands twice', () => {
  it('is named, and its parts are compared once, with the first', () => {
    const { totals, findings } = reconcile(
      [exactly('total', '5'), exactly('total', '6'), exactly('a', '5', { partOf: 'total' })],
      fivePercent,
    );
    expect(totals.map(({ status }) => status)).toEqual(['equal']);
    expect(findings.map(({ code, path, params }) => [code, path, params['first']])).toEqual([
      ['DUPLICATE_ID', ['figures', 'total'], 'figures.total'],
    ]);
  });

  it('costs no more than its length, however often it stands there', () => {
    const same = Array.from({ length: 20_000 }, () => exactly('total', '7', { partOf: 'total' }));
    expect(reconcile(same, fivePercent).totals.length).toBe(1);
  });
});

describe('explanations', () => {
  it('are left out when not wanted, and can be made afterwards', () => {
    const settled = [exactly('total', '5'), exactly('a', '4', { partOf: 'total' })] as const;
    const [total] = reconcile(settled, { ...fivePercent, explain: false }).totals;
    const [explained] = reconcile(settled, fivePercent).totals;
    expect(total?.explanation).toBeUndefined();
    expect({ ...total, explanation: explainDifference(settled[0], settled.slice(1)) }).toEqual(explained);
  });
});

describe('large documents', () => {
  it('may have ten thousand parts of one total', () => {
    const parts = Array.from({ length: 10_000 }, (_, index) =>
      exactly(`p${index}`, '7', { partOf: 'total' }),
    );
    const { totals } = reconcile([exactly('total', '70000'), ...parts], fivePercent);
    expect(totals.map(({ status, difference }) => [status, difference])).toEqual([['equal', '0']]);
  });

  it('may be a hundred thousand levels deep', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) =>
      exactly(`f${index}`, '7', index === 0 ? {} : { partOf: `f${index - 1}` }),
    );
    const { totals, findings } = reconcile(chain, fivePercent);
    expect([totals.length, findings.length, new Set(totals.map(({ status }) => status)).size]).toEqual([
      99_999, 0, 1,
    ]);
  });

  it('may be one circle of a hundred thousand figures', () => {
    const circle = Array.from({ length: 100_000 }, (_, index) =>
      exactly(`f${index}`, '7', { partOf: `f${(index + 1) % 100_000}` }),
    );
    expect(reconcile(circle, fivePercent).findings.map(({ code }) => code)).toEqual(['PART_OF_CYCLE']);
  });

  it('may hold amounts far beyond any budget', () => {
    const huge = `1${'0'.repeat(60)}` as DecimalString;
    const { totals } = reconcile(
      [exactly('total', huge), exactly('a', '0.1', { partOf: 'total' })],
      fivePercent,
    );
    expect(totals[0]?.difference).toBe(`-${'9'.repeat(60)}.9`);
  });
});

describe('the explanation of a difference', () => {
  it('goes down to the words that were read', () => {
    const origin = { file: 'a.json', line: 3 };
    const [total] = reconciled([figure('total', '5 tỷ', { origin }), part('a', '4.940 triệu')]).totals;
    const { explanation } = total ?? {};
    expect(explanation && evaluateExplanation(explanation)).toBe('-60000000');
    expect(explanation?.inputs.map(({ operation, value, wording }) => [operation, value, wording])).toEqual([
      ['sum', '4940000000', undefined],
      ['given', '5000000000', '5 tỷ'],
    ]);
    expect(explanation?.inputs[0]?.inputs.map(({ wording, value }) => [wording, value])).toEqual([
      ['4.940 triệu', '4940000000'],
    ]);
    expect(explanation?.inputs[1]?.origin).toEqual(origin);
  });

  it('survives JSON', () => {
    const result = reconciled([figure('total', 'gần 5 tỷ'), part('a', '4.940 triệu')]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
