import { plainRules } from '../award-rules.js';

/** Invented marks of three jurors for three products, two of them tied and the third short of the mark to pass. */
const last: Readonly<Record<string, readonly string[]>> = {
  'sp-1': ['5', '5.05', '4.95'],
  'sp-2': ['5.05', '5', '4.95'],
  'sp-3': ['1', '1', '1'],
};

export const awardRound: object = {
  kind: 'award-round-marks',
  round: { id: 'r', level: 'province', year: 2023, scheme: 'tt26-2014', scoredOn: '2023-10-01' },
  rules: { ...plainRules, recognition: { kind: 'in-all', most: 1 } },
  jurors: ['gk-1', 'gk-2', 'gk-3'].map((id) => ({ id, role: 'member' })),
  products: Object.keys(last).map((id) => ({ id, group: 'handicraft', eligible: true })),
  marks: Object.entries(last).flatMap(([productId, marks]) =>
    marks.flatMap((fourth, juror) =>
      ['30', '30', '5', fourth].map((mark, criterion) => ({
        productId,
        juror: `gk-${juror + 1}`,
        criterion: `tc${criterion + 1}`,
        mark,
      })),
    ),
  ),
};
