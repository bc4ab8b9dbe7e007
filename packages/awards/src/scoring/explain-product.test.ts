import { evaluateExplanation } from '@khuyencong/model';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { ocop2026 } from '@khuyencong/law/award-criteria/ocop-2026';
import { describe, expect, it } from 'vitest';
import { baseRound } from '../../test/round/base-round.js';
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

  it('gives no sum where the mean is none', () => {
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
