import { describe, expect, it } from 'vitest';
import { figure, outcomes, part } from '../../test/figure.js';
import type { FigureReadings } from './figure-readings.js';
import { settleReadings } from './settle-readings.js';

const settle = (...figures: readonly FigureReadings[]): readonly string[] =>
  outcomes(settleReadings(figures));

describe('a figure alone', () => {
  it('holds when it has one reading', () =>
    expect(settle(figure('a', '4,8 tỷ'))).toEqual(['a: 4800000000 one-reading ()']));

  it('stays open when it has two', () => expect(settle(figure('a', '1,100 tỷ'))).toEqual(['a: ? open ()']));

  it('stays open when nothing could be read', () =>
    expect(settle(figure('a', 'vài đề án'))).toEqual(['a: ? open ()']));
});

describe('closing-sum', () => {
  it('takes the only readings under which the parts make the total', () =>
    expect(
      settle(figure('total', '5,095 tỷ đồng'), part('a', '4.940 triệu đồng'), part('b', '155 triệu đồng')),
    ).toEqual([
      'total: 5095000000 closing-sum (total a b)',
      'a: 4940000000 one-reading ()',
      'b: 155000000 one-reading ()',
    ]));

  it('settles parts and total together', () =>
    expect(settle(figure('total', '1,500 tỷ'), part('a', '1,200 tỷ'), part('b', '300 triệu'))).toEqual([
      'total: 1500000000 closing-sum (total a b)',
      'a: 1200000000 closing-sum (total a b)',
      'b: 300000000 one-reading ()',
    ]));

  it('does not close over figures of another unit', () =>
    expect(settle(figure('total', '1,500 triệu'), part('a', '1500000 đề án'))[0]).toBe('total: ? open ()'));

  it('does not close an amount for each household with a plain one', () =>
    expect(settle(figure('total', '1,500 triệu đồng/hộ'), part('a', '1500000 đồng'))[0]).toBe(
      'total: ? open ()',
    ));

  it('does not close rates of growth', () =>
    expect(settle(figure('total', 'tăng 1,5 lần'), part('a', 'tăng 1,5 lần'))).toEqual([
      'total: ? open ()',
      'a: ? open ()',
    ]));

  it('settles nothing where two sums want two readings', () =>
    expect(
      settle(
        figure('top', '1.500.000 đồng'),
        part('middle', '1,500 triệu', 'top'),
        part('low', '1.500 triệu', 'middle'),
      ),
    ).toEqual(['top: 1500000 one-reading ()', 'middle: ? open ()', 'low: 1500000000 one-reading ()']));

  it('names no more than five figures as evidence', () => {
    const parts = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => part(id, '1 triệu'));
    expect(settle(figure('total', '6,000 triệu'), ...parts)[0]).toBe(
      'total: 6000000 closing-sum (total a b c d)',
    );
  });

  it('weighs twelve open parts and leaves thirteen to the other rules', () => {
    const parts = (count: number): readonly FigureReadings[] =>
      Array.from({ length: count }, (_, index) => part(`p${index}`, '1,100 triệu'));
    expect(settle(figure('total', '13200000 đồng'), ...parts(12))[1]).toBe(
      'p0: 1100000 closing-sum (total p0 p1 p2 p3)',
    );
    expect(settle(figure('total', '14300000 đồng'), ...parts(13))[1]).toBe(
      'p0: 1100000 part-within-total (total)',
    );
  });

  it('does not tire of a total with ten thousand parts, twelve of them open', () => {
    const open = Array.from({ length: 12 }, (_, index) => part(`p${index}`, '1,100 triệu'));
    const dong = part('', '1 đồng');
    const certain = Array.from({ length: 9988 }, (_, index) => ({ ...dong, id: `c${index}` }));
    const parts = [...open, ...certain];
    const settled = settleReadings([figure('total', '13209988 đồng'), ...parts]);
    expect(new Set(settled.map(({ settledBy }) => settledBy))).toEqual(
      new Set(['one-reading', 'closing-sum']),
    );
  });
});

describe('same-unit', () => {
  it('follows the comma of certain amounts in the same unit', () =>
    expect(settle(figure('a', '4,8 tỷ'), figure('b', '1,100 tỷ'))[1]).toBe('b: 1100000000 same-unit (a)'));

  it('takes thousands where the certain amounts have them', () =>
    expect(settle(figure('a', '1,234,567 triệu'), figure('b', '1,100 triệu'))[1]).toBe(
      'b: 1100000000 same-unit (a)',
    ));

  it('does not listen to another unit', () =>
    expect(settle(figure('a', '4,8 triệu'), figure('b', '1,100 tỷ'))[1]).toBe('b: ? open ()'));

  it('says nothing where the certain amounts disagree', () =>
    expect(
      settle(
        figure('a', '4,85 triệu'),
        figure('b', '1,234,567 triệu', { series: 's' }),
        figure('c', '1,100 triệu/hộ'),
      )[2],
    ).toBe('c: ? open ()'));
});

describe('part-within-total', () => {
  it('refuses a part above its total', () =>
    expect(settle(figure('total', '5 tỷ'), part('a', '1,100 tỷ'))[1]).toBe(
      'a: 1100000000 part-within-total (total)',
    ));

  it('refuses a total below its part', () =>
    expect(settle(figure('total', '1,100 tỷ'), part('a', '5 tỷ'))[0]).toBe(
      'total: 1100000000000 part-within-total (a)',
    ));

  it('gives way to the scale where total and part exclude every reading', () =>
    expect(settle(figure('total', '5 tỷ'), part('a', '1,100 tỷ'), part('b', '7 tỷ', 'a'))[1]).toBe(
      'a: 1100000000 scale (total b)',
    ));

  it.each(['hơn 5 tỷ', 'ít nhất 5 tỷ', 'khoảng 5 tỷ'])('sets no upper limit by "%s"', (total) =>
    expect(settle(figure('total', total), part('a', '1,100 tỷ'))[1]).toBe('a: ? open ()'),
  );

  it.each(['gần 1,100 tỷ', 'không quá 1,100 tỷ', 'khoảng 1,100 tỷ'])(
    'does not call "%s" above 5 tỷ',
    (wording) => expect(settle(figure('total', '5 tỷ'), part('a', wording))[1]).toBe('a: ? open ()'),
  );

  it('takes the upper end of a range', () =>
    expect(settle(figure('total', 'từ 5 đến 6 tỷ'), part('a', '1,100 tỷ'))[1]).toBe(
      'a: 1100000000 part-within-total (total)',
    ));

  it('allows a part that is the whole', () =>
    expect(settle(figure('total', '1.100 tỷ'), part('a', '1,100 tỷ', 'total'), part('b', '3 tỷ'))[1]).toBe(
      'a: ? open ()',
    ));

  it('does not compare with a total of another unit', () =>
    expect(settle(figure('total', '22 đề án'), part('a', '1,500 nghìn đồng'))[1]).toBe('a: ? open ()'));
});

describe('scale', () => {
  it('refuses an amount more than ten times outside the document', () =>
    expect(settle(figure('a', '650 triệu'), figure('b', '2.840 triệu'), figure('c', '3,562 triệu'))[2]).toBe(
      'c: 3562000000 scale (a b)',
    ));

  it.each([
    ['100 triệu', '1000 triệu', '10,000 triệu', '? open ()'],
    ['101 triệu', '1000 triệu', '10,000 triệu', '10000000000 scale (a b)'],
    ['100 triệu', '999 triệu', '10,000 triệu', '10000000 scale (a b)'],
  ])('counts ten times itself as inside: %s, %s, %s', (a, b, c, outcome) =>
    expect(settle(figure('a', a), figure('b', b), figure('c', c))[2]).toBe(`c: ${outcome}`),
  );

  it('needs two certain amounts', () =>
    expect(settle(figure('a', '650 triệu'), figure('c', '3,562 triệu'))[1]).toBe('c: ? open ()'));

  it('does not judge an amount for each household by plain amounts', () =>
    expect(
      settle(figure('a', '650 triệu'), figure('b', '2.840 triệu'), figure('c', '3,562 triệu/hộ'))[2],
    ).toBe('c: ? open ()'));
});

describe('official-comma', () => {
  it('takes the official comma where parts and total agree either way', () =>
    expect(settle(figure('total', '5,000 tỷ'), part('a', '2,000 tỷ'), part('b', '3,000 tỷ'))).toEqual([
      'total: 5000000000 official-comma (total a b)',
      'a: 2000000000 official-comma (total a b)',
      'b: 3000000000 official-comma (total a b)',
    ]));

  it('is silent where a certain figure of the sum writes commas after thousands', () => {
    const total = figure('total', '1,234,567 nghìn đồng');
    const nothing = figure('none', '0 đồng', { partOf: 'total' });
    const [left, right] = [part('a', '1,500 triệu'), part('b', '-1,500 triệu')];
    const opposite = {
      ...right,
      readings: left.readings.map((reading) => ({
        ...reading,
        value: `-${reading.value ?? ''}` as `${number}`,
      })),
    };
    const settled = settleReadings([total, part('x', '1,234,567 nghìn đồng'), nothing, left, opposite]);
    expect(settled.map(({ settledBy }) => settledBy)).not.toContain('official-comma');
  });
});

describe('the order of the rules', () => {
  it('lets a closing sum overrule the same unit', () =>
    expect(
      settle(figure('w', '4,8 triệu'), figure('total', '3.562 triệu'), part('a', '3,562 triệu')).map(
        (line) => line.split(' (')[0],
      ),
    ).toEqual(['w: 4800000 one-reading', 'total: 3562000000 one-reading', 'a: 3562000000 closing-sum']));

  it('lets the same unit overrule the total', () =>
    expect(
      settle(figure('w', '1,234,567 triệu'), figure('total', '900 triệu'), part('a', '1,100 triệu'))[2],
    ).toBe('a: 1100000000 same-unit (w)'));

  it('lets the total overrule the scale', () =>
    expect(
      settle(figure('x', '900 tỷ'), figure('y', '800 tỷ'), figure('total', '5 tỷ'), part('a', '1,100 tỷ'))[3],
    ).toBe('a: 1100000000 part-within-total (total)'));

  it('lets the scale overrule the official comma', () =>
    expect(
      settle(
        figure('x', '900 tỷ'),
        figure('y', '800 tỷ'),
        figure('total', '3,000 tỷ'),
        part('a', '3,000 tỷ'),
      ).slice(2),
    ).toEqual(['total: 3000000000000 scale (y x)', 'a: 3000000000000 scale (y x)']));
});

describe('settleReadings', () => {
  it('keeps the order of the document', () =>
    expect(
      settleReadings([figure('b', '1 tỷ'), figure('a', '2 tỷ')]).map((settled) => settled.figure.id),
    ).toEqual(['b', 'a']));

  it('gives plain data', () => {
    const settled = settleReadings([figure('a', '4,8 tỷ'), figure('b', '1,100 tỷ')]);
    expect(structuredClone(settled)).toEqual(settled);
  });
});
