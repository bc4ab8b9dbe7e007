import type { CriteriaScheme, Criterion, CriterionRuleKind } from '@khuyencong/law/award-criteria';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { describe, expect, it } from 'vitest';
import { baseRound } from '../../test/round/base-round.js';
import type { ConditionRuling } from '../decision/council-act.js';
import type { AwardRoundMarks, RoundEntry } from '../round/round-marks.js';
import type { ProductResult, RoundResult } from './round-result.js';
import { scoreRound } from './score-round.js';

const citation = { instrument: '00/2099/QĐ-UBND', verified: 'clause' } as const;
const label = { vi: 'Tiêu chí giả định' };
const noted = (kind: CriterionRuleKind): Criterion['rules'] => [{ kind, text: { vi: 'Ghi chú giả định' } }];

/** An invented set of 100 marks with one criterion of every kind; 70 are needed. */
const criteria: readonly Criterion[] = [
  {
    kind: 'additive',
    id: 'cong',
    label,
    maxMark: '20',
    options: [{ mark: '10' }, { mark: '7' }, { mark: '3' }],
  },
  {
    kind: 'cases',
    id: 'truong-hop',
    label,
    maxMark: '20',
    cases: [{ options: [{ mark: '8' }, { mark: '20' }] }, { options: [{ mark: '12' }] }],
  },
  { kind: 'yes-no', id: 'dat', label, maxMark: '10', rules: noted('applies-only-if') },
  { kind: 'open', id: 'cham', label, maxMark: '30', rules: noted('stop-if-zero') },
  {
    kind: 'group',
    id: 'nhom',
    label,
    maxMark: '20',
    rules: noted('not-assessed-if'),
    children: [
      { kind: 'open', id: 'nhom.1', label, maxMark: '10', rules: noted('eliminated-if') },
      {
        kind: 'options',
        id: 'nhom.2',
        label,
        maxMark: '10',
        options: [{ mark: '4' }, { mark: '10' }],
        rules: [...(noted('stop-if') ?? []), ...(noted('requirement') ?? [])],
      },
    ],
  },
];

const scheme: CriteriaScheme = {
  ...tt26Of2014,
  sets: [
    {
      id: 'tt26-2014',
      label,
      citation,
      totalMark: '100',
      criteria,
      disqualifiers: [{ vi: 'Hồ sơ không trung thực' }],
    },
  ],
};

const best = {
  cong: '20',
  'truong-hop': '20',
  dat: '10',
  cham: '30',
  'nhom.1': '10',
  'nhom.2': '10',
} as const;

type Marks = Partial<Record<keyof typeof best, `${number}`>>;

interface Case {
  /** Marks of the three jurors that differ from the best. */
  readonly marks?: readonly Marks[];
  readonly entry?: Partial<RoundEntry>;
  readonly conditions?: readonly Omit<ConditionRuling, 'productId' | 'reason'>[];
}

function score({ marks = [], entry, conditions = [] }: Case): RoundResult {
  const document: AwardRoundMarks = {
    ...baseRound,
    products: [{ id: 'SP1', group: 'other', eligible: true, ...entry }],
    marks: baseRound.jurors.flatMap(({ id: juror }, at) =>
      Object.entries({ ...best, ...marks[at] }).map(([criterion, mark]) => ({
        productId: 'SP1',
        juror,
        criterion,
        mark,
      })),
    ),
    acts: { conditions: conditions.map((each) => ({ ...each, productId: 'SP1', reason: 'Biên bản' })) },
  };
  return scoreRound(document, { schemes: [scheme] });
}

const productOf = (given: Case): ProductResult | undefined => score(given).products[0];
const codesOf = (given: Case): readonly string[] => score(given).findings.map(({ code }) => code);

describe('options that add up', () => {
  it.each(['0', '3', '7', '10', '13', '17', '20'] as const)('give %s', (mark) => {
    const given = { marks: [{ cong: mark }, { cong: mark }, { cong: mark }] };
    expect(productOf(given)?.meanMark).toBe(String(80 + Number(mark)));
    expect(codesOf(given)).toEqual([]);
  });

  it.each(['1', '14', '19'] as const)('do not give %s', (mark) => {
    const found = score({ marks: [{ cong: mark }] }).findings.find(
      ({ code }) => code === 'MARK_NOT_AN_OPTION',
    );
    expect(found?.params['options']).toBe('0; 3; 7; 10; 13; 17; 20');
  });
});

describe('groups of options of which one applies', () => {
  it('offer the options of every case while none is stated, and only those of the case that is', () => {
    const marks = [{ 'truong-hop': '12' }, { 'truong-hop': '12' }, { 'truong-hop': '12' }] as const;
    expect(productOf({ marks })?.meanMark).toBe('92');
    const stated = (at: number): Case => ({
      marks,
      entry: { cases: [{ criterion: 'truong-hop', case: at }] },
    });
    expect(codesOf(stated(1))).toEqual([]);
    expect(codesOf(stated(0))).toContain('MARK_NOT_AN_OPTION');
  });
});

describe('yes or no', () => {
  it('gives the maximum or nothing', () => {
    expect(productOf({ marks: [{ dat: '0' }, { dat: '0' }, { dat: '0' }] })?.meanMark).toBe('90');
    expect(codesOf({ marks: [{ dat: '5' }] })).toContain('MARK_NOT_AN_OPTION');
  });
});

describe('what the criteria say in words', () => {
  it('earns nothing where a criterion applies only under a condition that is not met', () => {
    const given: Case = { conditions: [{ condition: 'applies-only-if', criterion: 'dat' }] };
    expect(productOf(given)).toMatchObject({ status: 'scored', meanMark: '90', passed: true });
    expect(codesOf(given)).toContain('MARK_CONDITION_NOT_MET');
  });

  it.each([
    ['disqualifier', undefined, 'disqualified'],
    ['eliminated-if', 'nhom.1', 'disqualified'],
    ['stop-if', 'nhom.2', 'stopped'],
    ['not-assessed-if', 'nhom', 'stopped'],
  ] as const)('%s ends the assessment whatever the marks', (condition, criterion, status) => {
    const given: Case = { conditions: [{ condition, ...(criterion && { criterion }) }] };
    expect(productOf(given)).toMatchObject({ status, meanMark: null, passed: false, rank: null });
  });

  it('leaves the product open while a requirement is not met', () => {
    const given: Case = { conditions: [{ condition: 'requirement', criterion: 'nhom.2' }] };
    expect(productOf(given)).toMatchObject({ status: 'scored', meanMark: '100', passed: null });
    expect(codesOf(given)).toContain('REQUIREMENT_NOT_MET');
  });

  it('refuses a ruling on a note that the criterion does not have', () => {
    const given: Case = { conditions: [{ condition: 'stop-if', criterion: 'cham' }] };
    expect(productOf(given)).toMatchObject({ status: 'scored', passed: true });
    expect(codesOf(given)).toEqual(['CONDITION_UNKNOWN']);
  });
});

describe('a mark of 0 that stops the assessment', () => {
  it('stops it where every juror gave 0', () => {
    const given: Case = { marks: [{ cham: '0' }, { cham: '0' }, { cham: '0' }] };
    expect(productOf(given)).toMatchObject({ status: 'stopped', passed: false, meanMark: null });
    expect(codesOf(given)).toEqual([]);
  });

  it('is disputed where only some did: the mean stands, nothing is decided, and the finding says whose reading that is', () => {
    const given: Case = { marks: [{ cham: '0' }] };
    expect(productOf(given)).toMatchObject({ status: 'scored', meanMark: '90', passed: null });
    const [finding] = score(given).findings;
    expect(finding?.code).toBe('STOP_DISPUTED');
  });
});
