import {
  markedCriteria,
  type Criterion,
  type CriteriaSet,
  type MarkedCriterion,
  type Stars,
} from '@khuyencong/law/award-criteria';
import type { DecimalString } from '@khuyencong/model';
import { decimalsOf, scaledMark, type MarkDecimals } from './mark-scale.js';

/** The marks that one option ladder offers, and its least options for stars. */
export interface LadderPlan {
  readonly allowed: ReadonlySet<number>;
  readonly gates: readonly { readonly stars: Stars; readonly least: number }[];
}

/** A marked criterion in whole numbers of the scale. */
export interface LeafPlan {
  readonly criterion: MarkedCriterion;
  readonly id: string;
  readonly max: number;
  /** Of a free mark; 0 where only listed marks are allowed. */
  readonly step: number;
  /** One, or one for each case; none for a free mark. */
  readonly ladders: readonly LadderPlan[];
  /** All marks of all ladders; left out for a free mark. */
  readonly allowed?: ReadonlySet<number>;
}

/** A set of criteria made ready for marking. */
export interface CriteriaPlan {
  readonly set: CriteriaSet;
  /** False when the set does not add up: means are computed, nothing is decided. */
  readonly sound: boolean;
  readonly leaves: readonly LeafPlan[];
  readonly position: ReadonlyMap<string, number>;
  /** Positions of the leaves of every criterion, groups included. */
  readonly leavesOf: ReadonlyMap<string, readonly number[]>;
  readonly criteria: ReadonlyMap<string, Criterion>;
  /** Positions where a mark of 0 ends the assessment. */
  readonly stopsAtZero: readonly number[];
  readonly hasGates: boolean;
}

/** All marks that a set prints, for the scale of the round. */
export function marksOfSet(set: CriteriaSet): readonly DecimalString[] {
  return [
    set.totalMark,
    ...everyCriterion(set.criteria).flatMap((criterion) => [
      criterion.maxMark,
      ...laddersOf(criterion)
        .flat()
        .flatMap(({ mark }) => (mark === undefined ? [] : [mark])),
    ]),
  ];
}

/** The most decimals among marks. */
export function mostDecimals(marks: readonly DecimalString[]): MarkDecimals {
  return marks.reduce((most, mark) => Math.max(most, decimalsOf(mark)), 0);
}

/** Makes a set ready for marking. */
export function planCriteria(
  set: CriteriaSet,
  options: { readonly decimals: MarkDecimals; readonly markStep: DecimalString; readonly sound: boolean },
): CriteriaPlan {
  const all = everyCriterion(set.criteria);
  const leaves = markedCriteria(set).map((criterion) => planLeaf(criterion, options));
  const position = new Map(leaves.map(({ id }, index) => [id, index]));
  const below = (criterion: Criterion): readonly number[] =>
    everyCriterion([criterion]).flatMap(({ id }) => position.get(id) ?? []);
  const stops = all.filter(({ rules = [] }) => rules.some(({ kind }) => kind === 'stop-if-zero'));
  return {
    set,
    sound: options.sound,
    leaves,
    position,
    leavesOf: new Map(all.map((criterion) => [criterion.id, below(criterion)])),
    criteria: new Map(all.map((criterion) => [criterion.id, criterion])),
    stopsAtZero: [...new Set(stops.flatMap(below))],
    hasGates: leaves.some(({ ladders }) => ladders.some(({ gates }) => gates.length > 0)),
  };
}

function planLeaf(
  criterion: MarkedCriterion,
  { decimals, markStep }: { readonly decimals: MarkDecimals; readonly markStep: DecimalString },
): LeafPlan {
  const max = scaledMark(criterion.maxMark, decimals);
  const base = { criterion, id: criterion.id, max };
  if (criterion.kind === 'open') return { ...base, step: scaledMark(markStep, decimals), ladders: [] };
  const listed =
    criterion.kind === 'yes-no'
      ? [{ allowed: new Set([0, max]), gates: [] }]
      : laddersOf(criterion).map((options) => ladderPlan(options, decimals));
  return {
    ...base,
    step: 0,
    ladders: listed,
    allowed: new Set(listed.flatMap(({ allowed }) => [...allowed])),
  };
}

type Options = readonly {
  readonly mark?: DecimalString | undefined;
  readonly leastForStars?: Stars | undefined;
}[];

/** No option reached earns 0, whether or not the table prints an option of 0. */
function ladderPlan(options: Options, decimals: MarkDecimals): LadderPlan {
  const placed = options.flatMap(({ mark, leastForStars }) =>
    mark === undefined ? [] : [{ mark: scaledMark(mark, decimals), leastForStars }],
  );
  return {
    allowed: new Set([0, ...placed.map(({ mark }) => mark)]),
    gates: placed.flatMap(({ mark, leastForStars }) =>
      leastForStars === undefined ? [] : [{ stars: leastForStars, least: mark }],
    ),
  };
}

function laddersOf(criterion: Criterion): readonly Options[] {
  if (criterion.kind === 'options') return [criterion.options];
  return criterion.kind === 'cases' ? criterion.cases.map(({ options }) => options) : [];
}

function everyCriterion(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.flatMap((criterion) => [
    criterion,
    ...(criterion.kind === 'group' ? everyCriterion(criterion.children) : []),
  ]);
}
