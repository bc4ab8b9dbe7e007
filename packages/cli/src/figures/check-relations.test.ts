import { safeParseFiguresDocument } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkFigures, type CheckedFigures } from './check-figures.js';

function checked(fields: object): CheckedFigures {
  const head = { kind: 'figures', id: 'x', title: 'X', level: 'province', source: { name: 'X' } };
  const parsed = safeParseFiguresDocument({ ...head, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return checkFigures(parsed.value, { asOf: undefined, aboutTolerancePercent: '5' });
}

const codes = ({ findings }: CheckedFigures): readonly string[] => findings.map(({ code }) => code);

describe('the relations of a figures document', () => {
  it('are none where none is stated', () => {
    const { restated, ratios, periods, rounds } = checked({
      figures: [{ id: 'a', measure: 'count', text: '30 đề án' }],
    });
    expect([restated, ratios, periods, rounds]).toEqual([[], [], [], []]);
  });

  it('are compared across sources, each figure once in the award funnel', () => {
    const award = { level: 'province', step: 'recognised' } as const;
    const result = checked({
      period: { from: 2024, to: 2024 },
      sources: [{ id: 'paper', name: 'Báo' }],
      figures: [
        { id: 'province', measure: 'count', text: '36 sản phẩm', award },
        {
          id: 'paper',
          measure: 'count',
          text: '3 sản phẩm',
          award,
          sameAs: 'province',
          publishedIn: 'paper',
        },
        { id: 'region', measure: 'count', text: '5 sản phẩm', award: { ...award, level: 'region' } },
      ],
    });
    expect(codes(result)).toEqual(['SAME_FIGURE_DIFFERS']);
    expect(result.funnel.findings).toEqual([]);
  });

  it('keep a figure that could not be read apart from one that is not there', () => {
    const result = checked({
      figures: [
        { id: 'a', measure: 'count', text: '30 đề án' },
        { id: 'b', measure: 'count', text: 'nhiều đề án', sameAs: 'a' },
        { id: 'c', measure: 'count', text: '30 đề án', sameAs: 'd' },
      ],
      ratios: [
        { id: 'r', of: 'a', per: ['b'] },
        { id: 's', of: 'a', per: ['d'] },
      ],
    });
    const reasons = result.findings.map(({ code, params }) => `${code} ${params['reason'] ?? ''}`.trim());
    expect(reasons).toEqual([
      'FIGURE_UNREAD',
      'SAME_FIGURE_NOT_COMPARED reading',
      'SAME_FIGURE_NOT_COMPARED unknown',
      'RATIO_NOT_CHECKED reading',
      'RATIO_NOT_CHECKED unknown',
    ]);
  });

  it('are the same in any number of figures that state one, 5,000 here', () => {
    const figures = Array.from({ length: 5000 }, (_, index) => ({
      id: `f${index}`,
      measure: 'count',
      text: '30 đề án',
      ...(index > 0 && { sameAs: `f${index - 1}` }),
    }));
    const { restated, findings } = checked({ figures });
    expect(restated.map(({ status, figureIds }) => [status, figureIds.length])).toEqual([['same', 5000]]);
    expect(findings).toEqual([]);
  });
});
