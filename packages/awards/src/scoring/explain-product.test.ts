import { evaluateExplanation } from '@khuyencong/model';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { ocop2026 } from '@khuyencong/law/award-criteria/ocop-2026';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseRound, sheetOf } from '../../test/round/base-round.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import { explainProduct } from './explain-product.js';
import { scoreRound } from './score-round.js';

const { recognition } = tt26Of2014.rules;

describe('the explanation of a product', () => {
  it('is computed again from its sheets and its clause', () => {
    const { products } = scoreRound(baseRound, { schemes: [tt26Of2014] });
    const margins = products.map((product) => explainProduct(product, { recognition }).margin);
    expect(margins.map((margin) => margin && evaluateExplanation(margin))).toEqual(['30', '-3']);
    expect(margins[0]?.inputs[1]?.inputs[0]?.citations).toEqual([recognition.citation]);
  });

  it('says what is missing and what is open', () => {
    const open = {
      meanMark: '92',
      sheets: [],
      passed: null,
      stars: null,
      starsByMean: 5,
      missedGates: [{ criterion: '1.5', stars: 5, least: '1' }],
    } as const;
    expect(explainProduct(open, { recognition: ocop2026.rules.recognition }).sentence).toEqual({
      vi: 'Điểm bình quân 92 từ 0 phiếu; hạng theo điểm: 5 sao; dưới mức tối thiểu ở tiêu chí 1.5 (1); xếp hạng: chưa xét.',
      en: 'Mean 92 of 0 sheets; rank by the mean: 5 stars; below the least option of 1.5 (1); rank: not decided.',
    });
    const none = { meanMark: null, sheets: [], passed: null, stars: null } as const;
    expect(explainProduct(none, { recognition })).toEqual({
      sentence: { vi: 'Chưa có điểm bình quân.', en: 'No mean.' },
    });
  });

  it('gives no tree where the sheets do not make the mark', () => {
    const median = {
      meanMark: '76',
      passed: true,
      stars: null,
      sheets: [
        { juror: 'a', standing: 'counted', total: '70' },
        { juror: 'b', standing: 'counted', total: '76' },
        { juror: 'c', standing: 'counted', total: '100' },
      ],
    } as const;
    expect(explainProduct(median, { recognition }).margin).toBeUndefined();
  });
});

describe('the tree of every way to make a mark', () => {
  const totals = ['50', '70', '76', '71', '100'];
  const jurors = totals.map((_, at) => ({ id: `GK${at + 1}`, role: 'member' }) as const);
  const sheet = (juror: string, total: string, productId = 'SP1'): AwardRoundMarks['marks'] =>
    sheetOf(
      productId,
      juror,
      total === '100' ? ['40', '40', '10', '10'] : ['30', String(Number(total) - 40), '5', '5'],
    );
  const round: AwardRoundMarks = {
    ...baseRound,
    jurors,
    products: [{ id: 'SP1', group: 'handicraft', eligible: true }],
    marks: totals.flatMap((total, at) => sheet(`GK${at + 1}`, total)),
  };
  const explain = (document: AwardRoundMarks): readonly unknown[] => {
    const { products, rules } = scoreRound(document, { schemes: [tt26Of2014] });
    const [product] = products;
    if (!product) return [];
    const { sentence, margin } = explainProduct(product, { recognition, rules });
    return [product.passed, margin && evaluateExplanation(margin), sentence.vi, sentence.en];
  };
  const withRules = (rules: Partial<AwardRoundMarks['rules']>): AwardRoundMarks => ({
    ...round,
    rules: { ...round.rules, ...rules },
  });

  it('takes the middle sheet twice for a median of an odd number', () =>
    expect(explain(withRules({ aggregate: { kind: 'median' } }))).toEqual([
      true,
      '2',
      'Điểm trung vị 71 từ 5 phiếu; ngưỡng 70: đạt.',
      'Median 71 of 5 sheets; threshold 70: passed.',
    ]));

  it('takes the two in the middle for a median of an even number', () => {
    const four = withRules({ aggregate: { kind: 'median' } });
    expect(explain({ ...four, jurors: jurors.slice(0, 4) }).slice(0, 3)).toEqual([
      true,
      '1',
      'Điểm trung vị 70,5 từ 4 phiếu; ngưỡng 70: đạt.',
    ]);
  });

  it('takes dropped sheets off first', () =>
    expect(
      explain(withRules({ aggregate: { kind: 'trimmed-mean', dropHighest: 1, dropLowest: 1 } })),
    ).toEqual([
      true,
      '7',
      'Điểm bình quân 217/3 từ 3 phiếu, sau khi loại 2 phiếu cao nhất, thấp nhất; ngưỡng 70: đạt.',
      'Mean 217/3 of 3 sheets, 2 of the highest and lowest dropped; threshold 70: passed.',
    ]));

  it.each([
    [
      'second-alone',
      '-3',
      'Điểm bình quân 69 từ 3 phiếu, không tính 5 phiếu của ban kia; ngưỡng 70: không đạt.',
    ],
    ['both-together', '14', 'Điểm bình quân 71,75 từ 8 phiếu; ngưỡng 70: đạt.'],
  ] as const)('knows which panel counts: %s', (secondPanel, margin, sentence) => {
    const second = ['L1', 'L2', 'L3'];
    const document = {
      ...withRules({ secondPanel }),
      jurors: [...jurors, ...second.map((id) => ({ id, role: 'member', panel: 'second' }) as const)],
      marks: [...round.marks, ...second.flatMap((juror) => sheet(juror, '69'))],
      acts: { secondPanel: [{ productId: 'SP1', reason: 'Chênh lệch lớn' }] },
    };
    expect(explain(document).slice(1, 3)).toEqual([margin, sentence]);
  });

  it('agrees with the decision, whatever the totals', () => {
    const aggregates: readonly AwardRoundMarks['rules']['aggregate'][] = [
      { kind: 'mean' },
      { kind: 'median' },
      { kind: 'trimmed-mean', dropHighest: 1, dropLowest: 1 },
    ];
    const lists = fc.array(fc.integer({ min: 40, max: 80 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(lists, fc.constantFrom(...aggregates), (list, aggregate) => {
        const document = {
          ...withRules({ aggregate }),
          jurors: list.map((_, at) => ({ id: `GK${at + 1}`, role: 'member' }) as const),
          marks: list.flatMap((total, at) => sheet(`GK${at + 1}`, String(total))),
        };
        const [passed, margin] = explain(document);
        expect(passed).toBe(!String(margin).startsWith('-'));
        expect(margin).toBeDefined();
      }),
    );
  });
});
