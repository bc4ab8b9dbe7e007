import type { CriteriaScheme } from '@khuyencong/law/award-criteria';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import type { Juror } from '../../src/round/juror.js';
import type { AwardRoundMarks, RoundEntry } from '../../src/round/round-marks.js';
import type { RoundResult } from '../../src/scoring/round-result.js';
import { scoreRound } from '../../src/scoring/score-round.js';
import type { MarkRow } from '../../src/sheet/mark-row.js';
import { baseRound, plainRules } from './base-round.js';

/** What a fixture changes of the base round. */
export interface RoundFixture {
  readonly scheme?: 'stars';
  readonly edges?: 'whole-numbers';
  readonly levels?: 'none';
  readonly round?: Partial<AwardRoundMarks['round']>;
  readonly rules?: Partial<Omit<AwardRoundMarks['rules'], 'stars'>> & { readonly stars?: null };
  readonly entry?: Partial<RoundEntry>;
  readonly jurors?: readonly Juror[];
  readonly onlyJurors?: readonly Juror[];
  readonly council?: AwardRoundMarks['council'];
  readonly products?: readonly RoundEntry[];
  readonly frames?: AwardRoundMarks['frames'];
  readonly changes?: AwardRoundMarks['changes'];
  readonly acts?: AwardRoundMarks['acts'];
  readonly addMarks?: readonly MarkRow[];
  readonly setMarks?: readonly MarkRow[];
  readonly dropMarks?: readonly string[];
  readonly copyMarks?: readonly (readonly [string, string])[];
  readonly blank?: readonly (readonly [string, string, string])[];
}

const citation = { instrument: '00/2099/QĐ-UBND', verified: 'clause' } as const;
const option = (mark: `${number}`, leastForStars?: 4 | 5): object => ({
  mark,
  ...(leastForStars && { leastForStars }),
});
const note = (kind: string): readonly object[] => [{ kind, text: { vi: 'Ghi chú của tiêu chí' } }];

/** An invented scheme with stars, gates, cases and notes of every kind. */
function starScheme({ edges, levels }: RoundFixture): CriteriaScheme {
  const criteria = [
    {
      kind: 'options',
      id: 'a',
      label: { vi: 'a' },
      maxMark: '30',
      options: [option('10'), option('20', 5), option('30')],
      rules: note('requirement'),
    },
    {
      kind: 'options',
      id: 'b',
      label: { vi: 'b' },
      maxMark: '10',
      options: [option('5'), option('10')],
      rules: note('applies-only-if'),
    },
    {
      kind: 'cases',
      id: 'c',
      label: { vi: 'c' },
      maxMark: '30',
      cases: [{ options: [option('10'), option('30', 5)] }, { options: [option('10', 5), option('30')] }],
    },
    { kind: 'open', id: 'd', label: { vi: 'd' }, maxMark: '30', rules: note('stop-if-zero') },
  ];
  const level = levels === 'none' ? {} : ({ level: 'province' } as const);
  const whole = edges === 'whole-numbers';
  const scheme = {
    ...tt26Of2014,
    id: 'stars',
    parts: [],
    gaps: [],
    rules: {
      recognition: {
        shape: 'bands',
        edges: whole ? 'whole-numbers' : 'half-open',
        bands: [
          { stars: 5, from: whole ? '100' : '60', to: '100', ...level },
          { stars: 4, from: '50', to: whole ? '99' : '60', ...level },
          { stars: 3, from: '0', to: whole ? '49' : '50', ...level },
        ],
        citation,
      },
    },
    sets: [
      {
        id: 'stars',
        label: { vi: 'Bộ giả định' },
        citation,
        totalMark: '100',
        disqualifiers: [{ vi: 'Giả mạo hồ sơ' }],
        criteria,
      },
    ],
  };
  return scheme as unknown as CriteriaScheme;
}

const starMarks = ['GK1', 'GK2', 'GK3'].flatMap((juror): MarkRow[] =>
  Object.entries({ a: '30', b: '10', c: '30', d: '30' } as const).map(([criterion, mark]) => ({
    productId: 'SP1',
    juror,
    criterion,
    mark,
  })),
);

const cell = ({ productId, juror, criterion }: MarkRow): string =>
  JSON.stringify([productId, juror, criterion]);

function marksOf(fixture: RoundFixture): readonly MarkRow[] {
  const base = fixture.scheme ? starMarks : baseRound.marks;
  const changed = new Map((fixture.setMarks ?? []).map((row) => [cell(row), row]));
  const blank = new Set((fixture.blank ?? []).map((at) => JSON.stringify(at)));
  const kept = base
    .filter((row) => !(fixture.dropMarks ?? []).includes(row.productId) && !blank.has(cell(row)))
    .map((row) => changed.get(cell(row)) ?? row);
  const copies = (fixture.copyMarks ?? []).flatMap(([from, to]) =>
    kept.filter(({ productId }) => productId === from).map((row) => ({ ...row, productId: to })),
  );
  return [...kept, ...copies, ...(fixture.addMarks ?? [])];
}

/** The round of a fixture, scored. */
export function scoreFixture(fixture: RoundFixture): RoundResult {
  const stars = fixture.scheme
    ? { stars: { gates: 'every-juror', missedGate: 'council-decides', bandGap: 'council-decides' } }
    : {};
  const { stars: given, ...rules } = { ...plainRules, ...stars, ...fixture.rules };
  const products = fixture.scheme ? baseRound.products.slice(0, 1) : baseRound.products;
  const document = {
    ...baseRound,
    round: { ...baseRound.round, ...(fixture.scheme && { scheme: 'stars' }), ...fixture.round },
    rules: { ...rules, ...(given ? { stars: given } : {}) },
    jurors: fixture.onlyJurors ?? [...baseRound.jurors, ...(fixture.jurors ?? [])],
    council: fixture.council,
    products: [...products.map((entry) => ({ ...entry, ...fixture.entry })), ...(fixture.products ?? [])],
    frames: fixture.frames,
    changes: fixture.changes,
    acts: fixture.acts,
    marks: marksOf(fixture),
  } as AwardRoundMarks;
  return scoreRound(document, { schemes: [tt26Of2014, starScheme(fixture)] });
}
