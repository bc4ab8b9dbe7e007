import type { RoundRules } from '@khuyencong/awards';

/** Where the circular is silent, this round chose as follows; the quota and the prizes are invented. */
export const roundRules: RoundRules = {
  markStep: '0.5',
  aggregate: { kind: 'mean' },
  missing: {
    absent: 'leave-sheet-out',
    recused: 'leave-sheet-out',
    spoiled: 'leave-sheet-out',
    notScored: 'product-not-scored',
    refused: 'product-not-scored',
  },
  quorum: { kind: 'share-of-jurors', share: '3/4', headAmongThem: false },
  spread: { kind: 'alarm', mostBetween: '10' },
  secondPanel: 'no-second-panel',
  panel: { secretary: 'does-not-mark', interests: 'must-be-declared' },
  ties: [
    { kind: 'criterion', criterion: 'tc1' },
    { kind: 'criterion', criterion: 'tc2' },
    { kind: 'median' },
  ],
  recognition: { kind: 'in-all', most: 100 },
  prizes: {
    kind: 'by-rank',
    among: 'recognised',
    quota: { kind: 'none' },
    prizes: [
      { id: 'nhat', label: { vi: 'Giải Nhất', en: 'First prize' }, count: 2 },
      { id: 'nhi', label: { vi: 'Giải Nhì', en: 'Second prize' }, count: 4 },
      { id: 'ba', label: { vi: 'Giải Ba', en: 'Third prize' }, count: 6 },
      { id: 'khuyen-khich', label: { vi: 'Giải Khuyến khích', en: 'Encouragement' }, count: 8 },
    ],
  },
  putForward: { kind: 'by-rank', quota: { kind: 'in-all', most: 30 } },
  print: { decimals: 2, rounding: 'half-up' },
};
