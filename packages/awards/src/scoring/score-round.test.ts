import { ocop2019 } from '@khuyencong/law/award-criteria/ocop-2019';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { markedCriteria, type CriteriaScheme, type CriteriaSet } from '@khuyencong/law/award-criteria';
import { describe, expect, it } from 'vitest';
import { baseRound, plainRules, sheetOf } from '../../test/round/base-round.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { ProductResult, RoundResult } from './round-result.js';
import { scoreRound } from './score-round.js';

const schemes = [tt26Of2014, ocop2019];
const score = (document: AwardRoundMarks): RoundResult => scoreRound(document, { schemes });
const product = (result: RoundResult, id: string): ProductResult | undefined =>
  result.products.find((each) => each.id === id);

/** One product, one sheet for each list of marks. */
const withSheets = (...sheets: readonly (readonly string[])[]): AwardRoundMarks => ({
  ...baseRound,
  jurors: sheets.map((_, at) => ({ id: `GK${at + 1}`, role: 'member' })),
  products: [{ id: 'SP1', group: 'handicraft', eligible: true }],
  marks: sheets.flatMap((marks, at) => sheetOf('SP1', `GK${at + 1}`, marks)),
});

describe('the exact mean and the threshold of 70 (invented marks)', () => {
  it.each([
    [
      '69.95',
      '70',
      false,
      [
        ['30', '30', '5', '4.9'],
        ['30', '30', '5', '5'],
        ['30', '30', '5', '4.95'],
      ],
    ],
    [
      '70',
      '70',
      true,
      [
        ['30', '30', '5', '4.9'],
        ['30', '30', '5', '5.1'],
        ['30', '30', '5', '5'],
      ],
    ],
    [
      '209/3',
      '69.7',
      false,
      [
        ['30', '30', '5', '5'],
        ['30', '30', '5', '4'],
        ['30', '30', '5', '5'],
      ],
    ],
    ['90.75', '90.8', true, [['36', '36', '9', '9.75']]],
  ] as const)('a mean of %s, printed %s, passes: %s', (mean, printed, passed, sheets) => {
    const document = {
      ...withSheets(...sheets),
      rules: { ...plainRules, print: { decimals: 1, rounding: 'half-up' } },
    } as const;
    const found = product(score(document), 'SP1');
    expect([found?.meanMark, found?.printedMean, found?.passed]).toEqual([mean, printed, passed]);
  });

  it('takes the median, the trimmed mean, and shows which sheets were dropped', () => {
    const document = withSheets(
      ['20', '20', '5', '5'],
      ['30', '30', '5', '5'],
      ['32', '32', '8', '8'],
      ['40', '40', '10', '10'],
      ['31', '31', '7', '7'],
    );
    const mean = (aggregate: AwardRoundMarks['rules']['aggregate']): unknown =>
      product(score({ ...document, rules: { ...plainRules, aggregate } }), 'SP1')?.meanMark;
    expect(mean({ kind: 'mean' })).toBe('75.2');
    expect(mean({ kind: 'median' })).toBe('76');
    expect(mean({ kind: 'trimmed-mean', dropHighest: 1, dropLowest: 1 })).toBe('226/3');
    const trimmed = product(
      score({
        ...document,
        rules: { ...plainRules, aggregate: { kind: 'trimmed-mean', dropHighest: 1, dropLowest: 1 } },
      }),
      'SP1',
    );
    expect(
      trimmed?.sheets.filter(({ standing }) => standing === 'trimmed').map(({ juror }) => juror),
    ).toEqual(['GK1', 'GK4']);
  });
});

describe('what stands in place of a mark', () => {
  const absent = {
    ...baseRound,
    marks: [
      ...baseRound.marks.filter(({ productId, juror }) => productId !== 'SP1' || juror !== 'GK3'),
      { productId: 'SP1', juror: 'GK3', status: 'absent' as const },
    ],
  };

  it('is not 0: the mean is that of the others, or there is none, as the rules name it', () => {
    expect(product(score(absent), 'SP1')?.meanMark).toBe('80');
    const strict = {
      ...absent,
      rules: { ...plainRules, missing: { ...plainRules.missing, absent: 'product-not-scored' as const } },
    };
    expect(product(score(strict), 'SP1')).toMatchObject({
      status: 'not-scored',
      because: 'missing-mark',
      meanMark: null,
      passed: null,
      recognised: null,
    });
  });

  it.each(['absent', 'recused', 'spoiled', 'not-scored'] as const)(
    'keeps %s apart from the others',
    (status) => {
      const document = {
        ...absent,
        marks: absent.marks.map((row) => ('status' in row ? { ...row, status } : row)),
      };
      expect(product(score(document), 'SP1')?.sheets.find(({ juror }) => juror === 'GK3')).toEqual({
        juror: 'GK3',
        standing: status,
      });
    },
  );

  it('gives a blank the mean of the other jurors only where the rules say so', () => {
    const blank = baseRound.marks.filter(
      ({ productId, juror, criterion }) => !(productId === 'SP1' && juror === 'GK3' && criterion === 'tc4'),
    );
    const document = {
      ...baseRound,
      marks: blank.map((row) =>
        row.productId === 'SP1' && row.juror === 'GK2' && row.criterion === 'tc4'
          ? { ...row, mark: '7' as const }
          : row,
      ),
    };
    expect(product(score(document), 'SP1')?.meanMark).toBe('79.5');
    const imputed = {
      ...document,
      rules: {
        ...plainRules,
        missing: { ...plainRules.missing, notScored: 'mean-of-other-jurors' as const },
      },
    };
    expect(product(score(imputed), 'SP1')).toMatchObject({
      meanMark: '79.5',
      sheets: [{ total: '80' }, { total: '79' }, { total: '79.5' }],
    });
  });

  it('needs a quorum, and the head among it, where the rules ask for one', () => {
    const quorum = (rule: AwardRoundMarks['rules']['quorum']): unknown =>
      product(score({ ...absent, rules: { ...plainRules, quorum: rule } }), 'SP1')?.because;
    expect(quorum({ kind: 'least-sheets', sheets: 2 })).toBeUndefined();
    expect(quorum({ kind: 'least-sheets', sheets: 3 })).toBe('below-quorum');
    expect(quorum({ kind: 'share-of-jurors', share: '2/3', headAmongThem: true })).toBeUndefined();
    expect(quorum({ kind: 'share-of-jurors', share: '3/4', headAmongThem: true })).toBe('below-quorum');
  });
});

describe('changes', () => {
  const change = {
    productId: 'SP2',
    juror: 'GK1',
    criterion: 'tc4',
    kind: 'correction',
    reason: 'Cộng nhầm trên phiếu',
  } as const;

  it('follow one another and leave the first row where it is', () => {
    const changes = [
      { ...change, id: 'sua-2', replaces: 'sua-1', was: '8', becomes: '9' },
      { ...change, id: 'sua-1', replaces: 'row', was: '6', becomes: '8' },
    ] as const;
    const result = score({ ...baseRound, changes });
    expect(product(result, 'SP2')?.meanMark).toBe('70');
    expect(result.findings).toEqual([]);
  });

  it('keep a spread that is too wide back until it is marked again', () => {
    const marks = baseRound.marks.map((row) =>
      row.productId === 'SP1' && row.juror === 'GK3' && row.criterion === 'tc1'
        ? { ...row, mark: '21' as const }
        : row,
    );
    const rules = { ...plainRules, spread: { kind: 're-mark', mostBetween: '10' } } as const;
    expect(product(score({ ...baseRound, rules, marks }), 'SP1')).toMatchObject({
      because: 'spread-too-wide',
      meanMark: null,
    });
    const again = {
      id: 'cham-lai',
      productId: 'SP1',
      juror: 'GK3',
      criterion: 'tc1',
      replaces: 'row',
      was: '21',
      becomes: '22',
      kind: 're-mark',
      reason: 'Chấm lại sau thảo luận',
    } as const;
    expect(product(score({ ...baseRound, rules, marks, changes: [again] }), 'SP1')?.meanMark).toBe('230/3');
    expect(
      product(
        score({ ...baseRound, rules: { ...rules, spread: { kind: 'alarm', mostBetween: '10' } }, marks }),
        'SP1',
      )?.meanMark,
    ).toBe('229/3');
  });
});

describe('a second panel', () => {
  const jurors = [
    ...baseRound.jurors,
    ...['L1', 'L2', 'L3'].map((id) => ({ id, role: 'member', panel: 'second' }) as const),
  ];
  const marks = [
    ...baseRound.marks,
    ...['L1', 'L2', 'L3'].flatMap((juror) => sheetOf('SP2', juror, ['30', '30', '6', '5'])),
  ];
  const acts = { secondPanel: [{ productId: 'SP2', reason: 'Kiến nghị của Trưởng ban' }] };
  const mean = (secondPanel: AwardRoundMarks['rules']['secondPanel']): unknown =>
    product(score({ ...baseRound, jurors, marks, acts, rules: { ...plainRules, secondPanel } }), 'SP2')
      ?.meanMark;

  it('counts alone, together with the first, or not at all, as the rules name it', () => {
    expect(mean('second-alone')).toBe('71');
    expect(mean('both-together')).toBe('70');
    expect(mean('no-second-panel')).toBe('69');
  });
});

describe('detailed marks of a round', () => {
  const base = tt26Of2014.sets[0] as CriteriaSet;
  const frameOf = (maxima: readonly [`${number}`, `${number}`]): CriteriaSet => ({
    ...base,
    id: 'khung-2023',
    criteria: base.criteria.map((criterion) =>
      criterion.id === 'tc1'
        ? {
            kind: 'group',
            id: 'tc1',
            label: criterion.label,
            maxMark: '40',
            children: maxima.map((maxMark, at) => ({
              kind: 'open',
              id: `tc1.${at + 1}`,
              label: criterion.label,
              maxMark,
            })),
          }
        : criterion,
    ),
  });
  const marks = baseRound.marks.flatMap((row) =>
    'mark' in row && row.criterion === 'tc1'
      ? [
          { ...row, criterion: 'tc1.1', mark: '20' as const },
          { ...row, criterion: 'tc1.2', mark: '12' as const },
        ]
      : [row],
  );

  it('stand inside the four criteria', () => {
    const result = score({ ...baseRound, marks, frames: [{ set: frameOf(['25', '15']) }] });
    expect(product(result, 'SP1')).toMatchObject({ criteriaSet: 'khung-2023', meanMark: '80', passed: true });
    expect(result.findings).toEqual([]);
  });

  it('that do not add up give a mean and no decision', () => {
    const result = score({ ...baseRound, marks, frames: [{ set: frameOf(['25', '13']) }] });
    expect(product(result, 'SP1')).toMatchObject({ meanMark: '80', passed: null, recognised: null });
    expect(result.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['CRITERION_SUM_MISMATCH', 'CRITERIA_UNSOUND']),
    );
  });
});

describe('whole-number bands', () => {
  const [set] = ocop2019.sets as readonly [CriteriaSet];
  const stars = { gates: 'every-juror', missedGate: 'council-decides', bandGap: 'council-decides' } as const;
  /** The best marks but one, so that the total is 90 less what the last criterion lacks. */
  const markedDown = (total: number, juror: string): AwardRoundMarks['marks'] => {
    let lacking = 100 - total;
    return markedCriteria(set).map(({ id, maxMark }) => {
      const max = Number(maxMark);
      const less = Math.min(max, lacking);
      lacking -= less;
      return { productId: 'SP1', juror, criterion: id, mark: String(max - less) as `${number}` };
    });
  };
  const document = {
    ...baseRound,
    round: { ...baseRound.round, scheme: 'ocop-2019', scoredOn: '2022-10-01' },
    products: [{ id: 'SP1', group: 'handicraft', eligible: true, criteriaSet: 'mo' }],
  } as const;
  const open = {
    ...set,
    id: 'ocop-2019/mo',
    criteria: set.criteria.map(
      (part) => ({ kind: 'open', id: part.id, label: part.label, maxMark: part.maxMark }) as const,
    ),
  };
  const scheme: CriteriaScheme = { ...ocop2019, sets: [open] };
  const partsOf = (juror: string, marks: readonly string[]): AwardRoundMarks['marks'] =>
    marks.map((mark, at) => ({
      productId: 'SP1',
      juror,
      criterion: open.criteria[at]?.id ?? '',
      mark: mark as `${number}`,
    }));

  it.each([
    ['council-decides', null],
    ['round-half-up', 5],
    ['round-down', 4],
  ] as const)('leave 89.5 in the gap: %s', (bandGap, expected) => {
    const marks = [
      ...partsOf('GK1', ['35', '25', '29']),
      ...partsOf('GK2', ['35', '25', '30']),
      ...partsOf('GK3', ['35', '25', '29.5']),
    ];
    const result = scoreRound(
      { ...document, marks, rules: { ...plainRules, stars: { ...stars, bandGap } } },
      { schemes: [scheme] },
    );
    expect(result.products[0]).toMatchObject({ meanMark: '89.5', stars: expected });
    expect(result.findings.map(({ code }) => code).includes('MEAN_IN_BAND_GAP')).toBe(expected === null);
  });

  it('rank a whole mean at once, and what grants it stays open', () => {
    const result = scoreRound(
      {
        ...document,
        products: [{ ...document.products[0], criteriaSet: set.id }],
        marks: ['GK1', 'GK2', 'GK3'].flatMap((juror) => markedDown(100, juror)),
        rules: { ...plainRules, stars },
      },
      { schemes },
    );
    expect(result.products[0]).toMatchObject({ meanMark: '100', stars: 5, passed: null });
  });
});
