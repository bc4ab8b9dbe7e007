import type { AwardRoundMarks } from '../../src/round/round-marks.js';

const tables = {
  'gk-1': ['36', '35', '9', '8'],
  'gk-2': ['34', '30', '8', '8'],
  'gk-3': ['30.5', '29', '7', '6'],
} as const;

/** A small round with every part of a document; names and marks are invented. */
export const roundDocument: AwardRoundMarks = {
  kind: 'award-round-marks',
  round: {
    id: 'r',
    level: 'province',
    year: 2025,
    place: 'tỉnh minh họa',
    scheme: 'tt26-2014',
    scoredOn: '2025-06-10',
  },
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
    ties: [{ kind: 'criterion', criterion: 'tc1' }],
    recognition: { kind: 'none' },
    prizes: {
      kind: 'by-rank',
      among: 'recognised',
      quota: { kind: 'none' },
      prizes: [{ id: 'nhat', label: { vi: 'Giải Nhất', en: 'First prize' }, count: 1 }],
    },
    putForward: { kind: 'by-rank', quota: { kind: 'share', share: '1/2', of: 'entries', rounding: 'down' } },
    print: { decimals: 2, rounding: 'half-up' },
  },
  jurors: [
    { id: 'gk-1', name: 'Trần Văn A (giả định)', role: 'head', interests: [], declaredOn: '2025-06-02' },
    { id: 'gk-2', role: 'member' },
    { id: 'gk-3', role: 'member' },
  ],
  council: [{ id: 'hd-1', name: 'Lê Thị B (giả định)', role: 'chair' }],
  products: [
    { id: 'sp-1', name: 'Nước mắm <giả định>', group: 'agro-food', establishmentId: 'cs-1', eligible: true },
    { id: 'sp-2', group: 'handicraft', eligible: true },
  ],
  marks: [
    ...Object.entries(tables).flatMap(([juror, marks]) =>
      marks.map((mark, index) => ({ productId: 'sp-1', juror, criterion: `tc${index + 1}`, mark })),
    ),
    ...Object.keys(tables).map((juror) => ({
      productId: 'sp-2',
      juror,
      status: 'absent' as const,
      reason: 'Vắng mặt',
    })),
  ],
  changes: [
    {
      id: 'c1',
      productId: 'sp-1',
      juror: 'gk-3',
      criterion: 'tc4',
      replaces: 'row',
      was: '6',
      becomes: '6.5',
      kind: 'correction',
      reason: 'Ghi nhầm',
      changedOn: '2025-06-10',
    },
  ],
  acts: {
    overrides: [
      {
        productId: 'sp-1',
        step: 'put-forward',
        outcome: 'refused',
        reason: 'Cơ sở xin rút',
        decidedOn: '2025-06-20',
      },
    ],
  },
  note: 'Số liệu giả định',
};
