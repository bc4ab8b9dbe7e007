import { describe, expect, it } from 'vitest';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { baseRound, plainRules } from '../../test/round/base-round.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { ProductResult, RoundResult } from './round-result.js';
import { scoreRound } from './score-round.js';

const score = (document: AwardRoundMarks): RoundResult => scoreRound(document, { schemes: [tt26Of2014] });
const product = (result: RoundResult, id: string): ProductResult | undefined =>
  result.products.find((each) => each.id === id);

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
