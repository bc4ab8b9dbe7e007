import type { RoundRules } from '@khuyencong/awards';

/** Rules that leave every choice strict or absent. */
export const plainRules: RoundRules = {
  markStep: '0.05',
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
  print: { decimals: 1, rounding: 'half-up' },
};
