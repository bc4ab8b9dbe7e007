import type { AwardRoundMarks } from '../../src/round/round-marks.js';
import type { RoundRules } from '../../src/round/round-rules.js';
import type { MarkRow } from '../../src/sheet/mark-row.js';

/** Rules that leave every choice strict or absent; marks and names of these rounds are invented. */
export const plainRules: RoundRules = {
  markStep: '0.05',
  aggregate: { kind: 'mean' },
  missing: {
    absent: 'leave-sheet-out',
    recused: 'leave-sheet-out',
    spoiled: 'leave-sheet-out',
    notScored: 'leave-sheet-out',
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
};

/** The rows of one sheet of Thông tư 26/2014: one mark for each of the four criteria. */
export function sheetOf(productId: string, juror: string, marks: readonly string[]): readonly MarkRow[] {
  return marks.map((mark, at) => ({
    productId,
    juror,
    criterion: `tc${at + 1}`,
    mark: mark as `${number}`,
  }));
}

/** Three jurors and two products: SP1 has a mean of 80, SP2 of 69. */
export const baseRound: AwardRoundMarks = {
  kind: 'award-round-marks',
  round: { id: 'tinh-2023', level: 'province', year: 2023, scheme: 'tt26-2014', scoredOn: '2023-10-01' },
  rules: plainRules,
  jurors: [
    { id: 'GK1', role: 'head' },
    { id: 'GK2', role: 'member' },
    { id: 'GK3', role: 'member' },
  ],
  products: [
    { id: 'SP1', group: 'handicraft', eligible: true, establishmentId: 'CS1' },
    { id: 'SP2', group: 'agro-food', eligible: true, establishmentId: 'CS2' },
  ],
  marks: ['GK1', 'GK2', 'GK3'].flatMap((juror) => [
    ...sheetOf('SP1', juror, ['32', '32', '8', '8']),
    ...sheetOf('SP2', juror, ['28', '28', '7', '6']),
  ]),
  note: 'Điểm trong dữ liệu này là giả định để kiểm thử.',
};
