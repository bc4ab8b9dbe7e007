import type { DecimalString, Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { describeCatalogue } from '../../test/catalogue.js';
import { always, mappingOf } from '../../test/roll-up/roll-up-cases.js';
import { checkFunnel } from './check-funnel.js';
import { checkPlaces } from './check-places.js';
import { checkStockAsFlow } from './check-stock-as-flow.js';
import { checkSubsets } from './check-subsets.js';
import { checkTotals } from './check-totals.js';
import { checkTwoNames } from './check-two-names.js';
import { consistencyFindings } from './consistency-findings.js';
import type { StatedFigure } from './stated-figure.js';

interface Row extends Pick<StatedFigure, 'indicatorId' | 'place' | 'period' | 'unit'> {
  readonly value: DecimalString;
  readonly max?: DecimalString;
}

function figuresOf(rows: readonly Row[]): readonly StatedFigure[] {
  return rows.map(({ value, max = value, ...row }, index) => ({
    ...row,
    label: { vi: `số "${row.indicatorId}"`, en: `figure "${row.indicatorId}"` },
    interval: { min: value, max, minInclusive: true, maxInclusive: true },
    path: ['figures', index],
  }));
}

const relations = [{ part: 'women', whole: 'workers' }];
const totals = [{ total: 'workers', parts: ['women', 'men'] }];
const mapping = mappingOf([always('a', 'B'), always('c', 'B')]);

function findingsIn(rows: readonly Row[]): readonly Finding[] {
  const figures = figuresOf(rows);
  return [
    ...checkSubsets(figures, { relations }),
    ...checkFunnel(figures, { steps: ['entered', 'passed', 'recognised'] }),
    ...checkTotals(figures, { relations: totals }),
    ...checkPlaces(figures, { mapping }),
    ...checkStockAsFlow(figures),
    ...checkTwoNames(figures, { leastMatches: 3 }),
  ];
}

describeCatalogue('consistency', { catalogue: consistencyFindings, findingsIn });

const row = (indicatorId: string, value: DecimalString): Row => ({
  indicatorId,
  value,
  place: 'Đồng Nai',
  period: '2021',
  unit: 'lao động',
});

describe('the texts', () => {
  it('name both figures with their numbers and places', () => {
    const [finding] = findingsIn([row('women', '1200'), row('workers', '1000')]);
    expect(finding && consistencyFindings.SUBSET_ABOVE_WHOLE.message.vi(finding.params as never)).toBe(
      'số "women", Đồng Nai, 2021 (1.200 lao động) [figures[0]] lớn hơn số chung số "workers", Đồng Nai, 2021 (1.000 lao động) [figures[1]].',
    );
    expect(finding && consistencyFindings.SUBSET_ABOVE_WHOLE.message.en(finding.params as never)).toBe(
      'figure "women", Đồng Nai, 2021 (1,200 lao động) [figures[0]] is above the whole, figure "workers", Đồng Nai, 2021 (1,000 lao động) [figures[1]].',
    );
  });
});

describe('a funnel', () => {
  it('names the nearest step that is exceeded, once for each figure', () => {
    const found = checkFunnel(figuresOf([row('entered', '5'), row('passed', '6'), row('recognised', '7')]), {
      steps: ['entered', 'passed', 'recognised'],
    });
    expect(found.map(({ path, params }) => [path[1], params['secondPath']])).toEqual([
      [1, 'figures[0]'],
      [2, 'figures[1]'],
    ]);
  });
});

describe('a half-open wording', () => {
  const over = (value: DecimalString): StatedFigure[] =>
    figuresOf([row('women', value)]).map((figure) => ({
      ...figure,
      interval: { min: value, max: null, minInclusive: false, maxInclusive: false },
    }));

  it.each([
    ['100', ['SUBSET_ABOVE_WHOLE']],
    ['99', []],
  ] as const)('of more than %s beside a whole of 100 gives %j', (value, codes) => {
    const found = checkSubsets([...over(value), ...figuresOf([row('workers', '100')])], { relations });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
