import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { describe, expect, it } from 'vitest';
import { plainRules, sheetOf } from '../../test/round/base-round.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { RoundRules } from '../round/round-rules.js';
import { scoreRound } from './score-round.js';
import type { RoundResult } from './round-result.js';

const prize = (
  id: string,
  count: number,
): {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly count: number;
} => ({ id, label: { vi: `Giải ${id}`, en: `Prize ${id}` }, count });

/** Counts are published; every mark is invented so that so many products reach 70. */
function round({
  year,
  entered,
  passed,
  rules,
}: {
  readonly year: number;
  readonly entered: number;
  readonly passed: number;
  readonly rules: Partial<RoundRules>;
}): AwardRoundMarks {
  const ids = Array.from({ length: entered }, (_, at) => `SP${String(at + 1).padStart(2, '0')}`);
  const jurors = Array.from({ length: 9 }, (_, at) => `GK${at + 1}`);
  return {
    kind: 'award-round-marks',
    round: {
      id: `tinh-${year}`,
      level: 'province',
      year,
      scheme: 'tt26-2014',
      scoredOn: `${year}-10-01` as '2022-10-01',
    },
    rules: { ...plainRules, ...rules },
    jurors: jurors.map((id) => ({ id, role: 'member' })),
    products: ids.map((id, at) => ({ id, group: at % 2 === 0 ? 'handicraft' : 'agro-food', eligible: true })),
    marks: ids.flatMap((id, at) => {
      const market = at < passed ? `${40 - (at % 38) * 0.25 - Math.floor(at / 38) * 0.1}` : '15';
      return jurors.flatMap((juror) =>
        sheetOf(id, juror, [at < passed ? market : '15', at < passed ? '36' : '36', '8', '8']),
      );
    }),
    note: 'Điểm giả định',
  };
}

const countsOf = (document: AwardRoundMarks): RoundResult['counts'] =>
  scoreRound({ ...document, rules: { ...document.rules, markStep: '0.05' } }, { schemes: [tt26Of2014] })
    .counts;

describe('published rounds', () => {
  it('Bình Thuận 2022: 45 entered, 40 passed, 30 recognised within the budget', () =>
    // https://baobinhthuan.com.vn/30-45-san-pham-cong-nghiep-nong-thon-tieu-bieu-dat-giai-cap-tinh-nam-2022-98716.html
    expect(
      countsOf(
        round({ year: 2022, entered: 45, passed: 40, rules: { recognition: { kind: 'in-all', most: 30 } } }),
      ),
    ).toMatchObject({ entered: 45, scored: 45, passed: 40, recognised: 30 }));

  it('Quảng Nam 2023: 67 entered, 52 passed, 20 recognised with prizes of 2, 4, 6 and 8', () => {
    const rules = {
      recognition: { kind: 'in-all', most: 20 },
      prizes: {
        kind: 'by-rank',
        among: 'recognised',
        quota: { kind: 'none' },
        prizes: [prize('nhat', 2), prize('nhi', 4), prize('ba', 6), prize('khuyen-khich', 8)],
      },
    } as const;
    const document = round({ year: 2023, entered: 67, passed: 52, rules });
    expect(countsOf(document)).toMatchObject({ entered: 67, passed: 52, recognised: 20, prized: 20 });
    const { products } = scoreRound(document, { schemes: [tt26Of2014] });
    const given = ['nhat', 'nhi', 'ba', 'khuyen-khich'].map(
      (id) => products.filter((product) => product.prize === id).length,
    );
    expect(given).toEqual([2, 4, 6, 8]);
  });

  it('Thái Nguyên 2023: all 43 passed, 30 recognised', () =>
    // https://baothainguyen.vn/kinh-te/cong-nghiep/202310/thong-nhat-trinh-ubnd-tinh-cong-nhan-30-san-pham-cong-nghiep-nong-thon-tieu-bieu-f8208c2/
    expect(
      countsOf(
        round({ year: 2023, entered: 43, passed: 43, rules: { recognition: { kind: 'in-all', most: 30 } } }),
      ),
    ).toMatchObject({ entered: 43, passed: 43, recognised: 30 }));

  it('a per-group quota and a share of the entries choose within themselves', () => {
    const counts = (recognition: RoundRules['recognition']): number =>
      countsOf(round({ year: 2023, entered: 40, passed: 38, rules: { recognition } })).recognised;
    expect(
      counts({
        kind: 'per-group',
        most: [
          { group: 'handicraft', most: 10 },
          { group: 'agro-food', most: 5 },
        ],
      }),
    ).toBe(15);
    expect(counts({ kind: 'share', share: '1/3', of: 'entries', rounding: 'down' })).toBe(13);
    expect(counts({ kind: 'share', share: '1/3', of: 'entries', rounding: 'up' })).toBe(14);
    expect(counts({ kind: 'share', share: '1/2', of: 'passed', rounding: 'half-up' })).toBe(19);
  });

  it('puts forward the best of those recognised, or the winners of named prizes', () => {
    const rules = {
      recognition: { kind: 'in-all', most: 20 },
      prizes: {
        kind: 'by-rank',
        among: 'recognised',
        quota: { kind: 'none' },
        prizes: [prize('A', 2), prize('B', 5)],
      },
    } as const;
    const forward = (putForward: RoundRules['putForward']): number =>
      countsOf(round({ year: 2023, entered: 43, passed: 43, rules: { ...rules, putForward } })).putForward;
    expect(forward({ kind: 'by-rank', quota: { kind: 'in-all', most: 12 } })).toBe(12);
    expect(forward({ kind: 'prizes', prizes: ['A', 'B'] })).toBe(7);
    expect(forward({ kind: 'none' })).toBe(0);
  });
});
