import type { AwardRoundMarks, MarkRow } from '@khuyencong/awards';
import type { CriteriaScheme } from '@khuyencong/law/award-criteria';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import type { DecimalString } from '@khuyencong/model';

const jurorCount = 9;
const criterionCount = 12;
const criterionIds = Array.from(
  { length: criterionCount },
  (_, index) => `c${String(index + 1).padStart(2, '0')}`,
);

const citation = { instrument: 'giả định', verified: 'secondary' } as const;

/** Invented criteria: twelve of 8 1/3 marks would be no decimal, so four of 10 and eight of 7.5. */
const criteria = criterionIds.map((id, index) => ({
  kind: 'open' as const,
  id,
  label: { vi: `Tiêu chí ${index + 1} (giả định)` },
  maxMark: index < 4 ? '10' : '7.5',
}));

/** A scheme with twelve criteria, for measuring only. */
export const benchScheme: CriteriaScheme = {
  ...tt26Of2014,
  id: 'bench',
  sets: [
    {
      id: 'bench',
      label: { vi: 'Bộ tiêu chí giả định' },
      totalMark: '100',
      criteria,
      citation,
    } as unknown as CriteriaScheme['sets'][number],
  ],
};

/** Spreads neighbouring numbers, so that few products tie. */
function mixed(number: number): number {
  const first = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
  const second = Math.imul(first ^ (first >>> 12), 0x297a2d39);
  return (second ^ (second >>> 15)) >>> 0;
}

/** Invented marks in half steps, the same on every run. */
export function benchRound(productCount: number): AwardRoundMarks {
  const productIds = Array.from(
    { length: productCount },
    (_, index) => `sp-${String(index).padStart(5, '0')}`,
  );
  const jurorIds = Array.from({ length: jurorCount }, (_, index) => `gk-${index + 1}`);
  const marks = productIds.flatMap((productId, product) =>
    jurorIds.flatMap((juror, panel) =>
      criteria.map(({ id, maxMark }, at): MarkRow => {
        const halves = (maxMark === '10' ? 20 : 15) - (mixed(product * 1009 + panel * 31 + at) % 9);
        const mark = `${halves >> 1}${halves % 2 === 1 ? '.5' : ''}` as DecimalString;
        return { productId, juror, criterion: id, mark };
      }),
    ),
  );
  return {
    kind: 'award-round-marks',
    round: { id: 'bench', level: 'province', year: 2025, scheme: 'bench', scoredOn: '2025-06-10' },
    rules: {
      markStep: '0.5',
      aggregate: { kind: 'mean' },
      missing: {
        absent: 'leave-sheet-out',
        recused: 'leave-sheet-out',
        spoiled: 'leave-sheet-out',
        notScored: 'product-not-scored',
        refused: 'product-not-scored',
      },
      quorum: { kind: 'none' },
      spread: { kind: 'none' },
      secondPanel: 'no-second-panel',
      panel: { secretary: 'does-not-mark', interests: 'not-asked' },
      ties: [],
      recognition: { kind: 'none' },
      prizes: { kind: 'none' },
      putForward: { kind: 'none' },
      print: { decimals: 2, rounding: 'half-up' },
    },
    jurors: jurorIds.map((id, index) => ({ id, role: index === 0 ? 'head' : 'member' })),
    products: productIds.map((id) => ({ id, group: 'other', eligible: true })),
    marks,
    note: 'Điểm giả định',
  };
}
