import {
  checkArgument,
  checkRecords,
  Exact,
  makeFinding,
  quantityInterval,
  type Explanation,
  type Finding,
  type Interval,
  type Quantity,
} from '@khuyencong/model';
import { subtractVnd } from '../arithmetic/subtract-vnd.js';
import { addsUpWith } from '../figure/adding-unit.js';
import { checkTolerance } from '../figure/check-tolerance.js';
import type { SettledFigure } from '../figure/figure-readings.js';
import { printedValue } from '../figure/printed-value.js';
import { explainFigure } from '../reconciliation/explain-difference.js';
import type { ReconcileOptions } from '../reconciliation/reconcile-options.js';
import { cutOffInterval } from './printed-precision.js';
import type { RelationFindingParams } from './relation-finding-params.js';
import { relationFindings } from './relation-findings.js';
import type { RestatedFigure, RestatedStatus } from './restated-figure.js';
import { restatedGroups, type RestatedGroup } from './restated-groups.js';

/**
 * Compares the statements of one figure (so sánh các lần nêu cùng một số liệu): the headline with the text, one source with
 * another, a number with what was counted. Figures state the same when one names the other in `sameAs`.
 *
 * A reader who knows "hơn 10 tỷ" does not write "trên 3,1 tỷ": "hơn" and "gần" are taken as cut off at the last digit that is not zero,
 * from 3.1 to 3.2. Statements that share no value so read differ; where they only differ so read, the finding says that the words
 * alone would allow both.
 *
 * **Units**: results in the base unit, đồng for money.
 *
 * @param figures - the figures of one document, from `settleReadings`
 * @param options - `aboutTolerancePercent`: how far "khoảng" reaches on either side, in percent; `explain: false` leaves out the
 * explanations
 * @returns one entry for each figure that was stated more than once, in the order of the document
 * @throws `KcError` `MALFORMED_DECIMAL` when `aboutTolerancePercent` is not canonical decimal text; `NEGATIVE_FACTOR` when it is below zero
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { readQuantities } from '@khuyencong/model';
 * import { compareRestated, publishedUnitIndex, settleReadings } from '@khuyencong/budget';
 * const figure = (id: string, wording: string, sameAs?: string) => ({
 *   id, wording, sameAs, label: { vi: id, en: id }, path: [],
 *   readings: readQuantities(wording, { units: publishedUnitIndex }).found[0]?.readings ?? [],
 * });
 * const settled = settleReadings([figure('text', 'gần 109 tỷ đồng'), figure('headline', '109 tỷ đồng', 'text')]);
 * compareRestated(settled, { aboutTolerancePercent: '5' }).map(({ status }) => status) // => ['worded-otherwise']
 * ```
 * @category relation
 * @since 0.1.0
 */
export function compareRestated(
  figures: readonly SettledFigure[],
  options: ReconcileOptions,
): readonly RestatedFigure[] {
  checkRecords('figures', figures);
  checkArgument('options', options);
  checkTolerance(options);
  return restatedGroups(figures).map((group) => compareGroup(group, options));
}

function compareGroup(group: RestatedGroup, options: ReconcileOptions): RestatedFigure {
  const { members } = group;
  const quantities = members.flatMap(({ quantity }) => quantity ?? []);
  const [first] = quantities;
  const head = {
    figureIds: members.map(({ figure }) => figure.id),
    unit: first?.unit ?? members[0]?.figure.readings[0]?.unit ?? '',
  };
  const reason = whyNotCompared(group, quantities);
  if (!first || reason !== undefined)
    return { ...head, status: 'cannot-tell', finding: notCompared(group, reason ?? 'reading') };
  const explanation = spread(members, first);
  const difference = explanation.value;
  const status = statusOf(quantities, options);
  const finding = findingOf(group, { status, difference, unit: first.unit, quantities }, options);
  return {
    ...head,
    status,
    difference,
    ...(finding && { finding }),
    ...(options.explain !== false && { explanation }),
  };
}

type Reason = RelationFindingParams['SAME_FIGURE_NOT_COMPARED']['reason'];

function whyNotCompared(
  { members, unknownIds }: RestatedGroup,
  quantities: readonly Quantity[],
): Reason | undefined {
  if (unknownIds.length > 0) return 'unknown';
  const [first] = quantities;
  if (
    !first ||
    quantities.length < members.length ||
    quantities.some((each) => printedValue(each) === undefined)
  )
    return 'reading';
  return quantities.every((each) => addsUpWith(each, first)) ? undefined : 'unit';
}

function statusOf(
  quantities: readonly Quantity[],
  options: ReconcileOptions,
): Exclude<RestatedStatus, 'cannot-tell'> {
  if (new Set(quantities.map(stated)).size === 1) return 'same';
  return allMeet(quantities.map((each) => cutOffInterval(each, options))) ? 'worded-otherwise' : 'differs';
}

function stated({ value, min, max, maxInclusive, qualifier }: Quantity): string {
  return JSON.stringify([value, min, max, maxInclusive, qualifier]);
}

/** Whether one value lies in all. Writers include the number itself in "trên" and "gần". */
function allMeet(intervals: readonly Interval[]): boolean {
  const [lows, highs] = (['min', 'max'] as const).map((end) =>
    intervals.flatMap((interval) => (interval[end] === null ? [] : [new Exact(interval[end])])),
  );
  const highestLow = lows?.reduce(
    (best, low) => (low.greaterThan(best) ? low : best),
    lows[0] ?? new Exact(0),
  );
  const lowestHigh = highs?.reduce(
    (best, high) => (high.lessThan(best) ? high : best),
    highs[0] ?? new Exact(0),
  );
  return !lows?.length || !highs?.length || highestLow?.lessThanOrEqualTo(lowestHigh ?? 0) === true;
}

function findingOf(
  { members }: RestatedGroup,
  result: Pick<Required<RestatedFigure>, 'status' | 'difference' | 'unit'> & {
    readonly quantities: readonly Quantity[];
  },
  options: ReconcileOptions,
): Finding | undefined {
  const { status, difference, unit, quantities } = result;
  if (status === 'same') return undefined;
  const saysAbout = quantities.some(({ qualifier }) => qualifier === 'about');
  const params = {
    ...namesOf(members),
    difference,
    unit,
    aboutTolerancePercent: saysAbout ? options.aboutTolerancePercent : undefined,
  };
  if (status === 'worded-otherwise') {
    const severity = cutOffAlike(quantities) ? 'info' : undefined;
    const place = { ...placeOf(members), severity } as const;
    return makeFinding(relationFindings, 'SAME_FIGURE_WORDED_OTHERWISE', params, place);
  }
  const strictly = allMeet(quantities.map((each) => quantityInterval(each, options)));
  return makeFinding(
    relationFindings,
    'SAME_FIGURE_DIFFERS',
    { ...params, wordsAllow: strictly ? 'both' : undefined },
    placeOf(members),
  );
}

/** "Hơn 1,86" in the headline and "hơn 1,864" in the text: the one gives fewer digits of the same number. */
function cutOffAlike(quantities: readonly Quantity[]): boolean {
  return (['over', 'nearly'] as const).some((qualifier) =>
    quantities.every((quantity) => quantity.qualifier === qualifier),
  );
}

function notCompared({ members, unknownIds }: RestatedGroup, reason: Reason): Finding {
  const params = {
    ...namesOf(members),
    reason,
    unknown: unknownIds.length > 0 ? unknownIds.join('; ') : undefined,
  };
  return makeFinding(relationFindings, 'SAME_FIGURE_NOT_COMPARED', params, placeOf(members));
}

function namesOf(
  members: readonly SettledFigure[],
): Pick<RelationFindingParams['SAME_FIGURE_DIFFERS'], 'nameVi' | 'nameEn' | 'wordings' | 'figures'> {
  const named = members.find(({ figure }) => figure.sameAs === undefined) ?? members[0];
  return {
    nameVi: named?.figure.label.vi ?? '',
    nameEn: named?.figure.label.en ?? '',
    wordings: members.map(({ figure }) => `"${figure.wording}"`).join(', '),
    figures: members.map(({ figure }) => figure.id).join('; '),
  };
}

/** The first that states the figure once more. */
function placeOf(members: readonly SettledFigure[]): Pick<SettledFigure['figure'], 'path' | 'origin'> {
  const restating = members.find(({ figure }) => figure.sameAs !== undefined);
  return { path: restating?.figure.path ?? [], origin: restating?.figure.origin };
}

function spread(members: readonly SettledFigure[], { unit }: Quantity): Explanation {
  const leaves = members.map(explainFigure);
  const ends = (['highest', 'lowest'] as const).map((operation): Explanation => {
    const pick = leaves.reduce((best, leaf) => {
      const isBelow = subtractVnd(leaf.value, best.value).startsWith('-');
      return isBelow === (operation === 'lowest') && leaf.value !== best.value ? leaf : best;
    });
    const label =
      operation === 'highest'
        ? { vi: 'Số lớn nhất', en: 'The highest' }
        : { vi: 'Số nhỏ nhất', en: 'The lowest' };
    return { label, value: pick.value, unit, operation, inputs: leaves };
  });
  const [highest, lowest] = ends;
  return {
    label: { vi: 'Chênh lệch giữa các lần nêu', en: 'Between the statements' },
    value: subtractVnd(highest?.value ?? '0', lowest?.value ?? '0'),
    unit,
    operation: 'difference',
    inputs: ends,
  };
}
