import type { DecimalString } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { exactly, figure, fivePercent, part, reconciled } from '../../test/figure.js';
import { codes } from '../../test/reconciled-lines.js';
import { likelyCauses } from '../cause/likely-causes.js';
import { reconcile } from './reconcile.js';

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
