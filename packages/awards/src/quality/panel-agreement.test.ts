import { Exact } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { kendallConcordance } from './kendall-concordance.js';
import { krippendorffAlpha } from './krippendorff-alpha.js';
import type { PanelTotals } from './panel-totals.js';

/** One row per product, one column per juror; a dot for no mark. */
function panel(rows: readonly string[]): PanelTotals {
  const products = rows.map((row, index) => ({
    id: `sp-${index}`,
    totals: row.split(' ').map((mark) => (mark === '.' ? null : (mark as `${number}`))),
  }));
  return { jurors: (products[0]?.totals ?? []).map((_, index) => `gk-${index}`), products };
}

/** One row per observer, as the sources print them. */
const byObserver = (rows: readonly string[]): PanelTotals => {
  const columns = rows.map((row) => row.split(' '));
  return panel((columns[0] ?? []).map((_, unit) => columns.map((row) => row[unit] ?? '.').join(' ')));
};

/** Thousandths and so on as the sources print them: rounded, a half up. */
const printed = (value: string | null, places: number): string => {
  const [numerator = '0', denominator = '1'] = (value ?? '').split('/');
  const doubled = new Exact(numerator).times(new Exact(10).pow(places)).times(2).plus(denominator);
  return doubled.divToInt(new Exact(denominator).times(2)).toFixed();
};

describe('Kendall W', () => {
  it('is 1/16 for three competitors and four judges (ProofWiki, Kendall’s Coefficient of Concordance, Arbitrary Example 1)', () =>
    expect(kendallConcordance(panel(['1 1 2 3', '3 2 3 1', '2 3 1 2']))).toEqual({
      coefficient: '0.0625',
      jurors: 4,
      products: 3,
    }));

  it('with ties is the Friedman statistic 11.143 over m(n − 1) (Hollander and Wolfe 1973, p. 140, rounding first base; help page of friedman.test in R)', () => {
    const players = [
      '5.4 5.5 5.55',
      '5.85 5.7 5.75',
      '5.2 5.6 5.5',
      '5.55 5.5 5.4',
      '5.9 5.85 5.7',
      '5.45 5.55 5.6',
      '5.4 5.4 5.35',
      '5.45 5.5 5.35',
      '5.25 5.15 5',
      '5.85 5.8 5.7',
      '5.25 5.2 5.1',
      '5.65 5.55 5.45',
      '5.6 5.35 5.45',
      '5.05 5 4.95',
      '5.5 5.5 5.4',
      '5.45 5.55 5.5',
      '5.55 5.55 5.35',
      '5.45 5.5 5.55',
      '5.5 5.45 5.25',
      '5.65 5.6 5.4',
      '5.7 5.65 5.55',
      '6.3 6.3 6.25',
    ];
    const { coefficient, jurors, products } = kendallConcordance(byObserver(players));
    expect([jurors, products]).toEqual([22, 3]);
    expect(coefficient).toBe('39/154');
    const [numerator = '', denominator = ''] = (coefficient ?? '').split('/');
    const friedman = new Exact(numerator).times(jurors * (products - 1)).toFixed();
    expect(printed(`${friedman}/${denominator}`, 3)).toBe('11143');
  });

  it('is 1 for the same order, also with the same ties', () =>
    expect(kendallConcordance(panel(['1 10', '2 20', '2 20', '9 21'])).coefficient).toBe('1'));

  it('leaves out products that a juror did not mark, and says so', () =>
    expect(kendallConcordance(panel(['1 1 2 3', '3 2 3 1', '2 3 1 2', '4 4 4 .'])).products).toBe(3));

  it('is not known for one juror, one product, or nothing but ties', () => {
    for (const rows of [['1', '2'], ['1 2'], ['5 5', '5 5'], []])
      expect(kendallConcordance(panel(rows)).coefficient).toBeNull();
  });
});

describe('Krippendorff alpha', () => {
  // Krippendorff (2011), Computing Krippendorff's Alpha-Reliability: 4 observers, 12 units, missing data; printed .743 and .849.
  const observers = [
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  ];

  it('is .743 for nominal and .849 for interval data (Krippendorff 2011, section C and E)', () => {
    const data = byObserver(observers);
    const nominal = krippendorffAlpha(data, { metric: 'nominal' });
    const interval = krippendorffAlpha(data, { metric: 'interval' });
    expect(nominal.pairedMarks).toBe(40);
    expect([nominal.alpha, printed(nominal.alpha, 3)]).toEqual(['113/152', '743']);
    expect([interval.alpha, printed(interval.alpha, 3)]).toEqual(['951/1120', '849']);
  });

  it('is .691 and .811 for three coders and fifteen units (Wikipedia, Krippendorff’s alpha, A computational example)', () => {
    const data = byObserver([
      '. . . . . 3 4 1 2 1 1 3 3 . 3',
      '1 . 2 1 3 3 4 3 . . . . . . .',
      '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
    ]);
    const nominal = krippendorffAlpha(data, { metric: 'nominal' });
    const interval = krippendorffAlpha(data, { metric: 'interval' });
    expect(nominal.pairedMarks).toBe(26);
    expect([nominal.alpha, printed(nominal.alpha, 3)]).toEqual(['56/81', '691']);
    expect([interval.alpha, printed(interval.alpha, 3)]).toEqual(['643/793', '811']);
  });

  it('is 0.41666666666666663 for the example of the krippendorff package (github.com/max-schaefer/krippendorff)', () =>
    expect(krippendorffAlpha(byObserver(['1 2 1', '1 1 1', '1 2 .']), { metric: 'nominal' }).alpha).toBe(
      '5/12',
    ));

  it('does not depend on where marks begin or on their unit', () => {
    const moved = observers.map((row) => row.replace(/\d/g, (digit) => `7${digit}.5`));
    expect(krippendorffAlpha(byObserver(moved), { metric: 'interval' })).toEqual(
      krippendorffAlpha(byObserver(observers), { metric: 'interval' }),
    );
  });

  it('is not known where all marks are equal or nothing can be paired', () => {
    for (const rows of [['5 5', '5 5'], ['1 .', '. 2'], []])
      expect(krippendorffAlpha(panel(rows), { metric: 'interval' }).alpha).toBeNull();
  });
});
