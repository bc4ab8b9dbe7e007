import {
  checkArgument,
  Exact,
  formatPath,
  makeFinding,
  toDecimalString,
  type DecimalString,
  type Finding,
} from '@khuyencong/model';
import { bestMark } from './best-mark.js';
import { criteriaFindings } from './criteria-findings.js';
import type { CriteriaSet } from './criteria-set.js';
import type { Criterion } from './criterion.js';
import { ladderFindings, markFindings } from './ladder-findings.js';
import { optionLadders } from './option-ladders.js';
import { placedCriteria, type PlacedCriterion } from './placed-criteria.js';
import { reachesPlace } from './value-at-path.js';

/**
 * Checks that a set of criteria adds up (kiểm tra bộ tiêu chí): groups equal the sum of their criteria, the best option equals the
 * maximum, the parts make the total, identifiers are unique, and the least options for stars can be reached.
 *
 * Nothing is corrected. Whatever a published table gets wrong is also in its `corrections`.
 *
 * @param set - a set of this package, or one of the caller's own
 * @returns what is wrong, in the order of the table; empty for a sound set
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { checkCriteriaSet } from '@khuyencong/law/award-criteria';
 * import { ocop2026 } from '@khuyencong/law/award-criteria/ocop-2026';
 * checkCriteriaSet(ocop2026.sets[20]!) // => []
 * checkCriteriaSet(ocop2026.sets[25]!).map(({ code, params }) => [code, params['criterion'], params['other']]) // => [['CRITERION_MARK_PRINTED_TWICE', 'A', '35']]
 * ```
 * @category criteria
 * @since 0.1.0
 */
export function checkCriteriaSet(set: CriteriaSet): readonly Finding[] {
  checkArgument('set', set, ['criteria']);
  const placed = placedCriteria(set);
  return [
    ...totalFindings(set),
    ...placed.flatMap(criterionFindings),
    ...repeatedIds(placed),
    ...misplacedCorrections(set),
  ];
}

function totalFindings(set: CriteriaSet): readonly Finding[] {
  const params = sumParams(set.totalMark, set.criteria);
  if (!params) return [];
  const place = { path: ['totalMark'] };
  return [makeFinding(criteriaFindings, 'CRITERIA_TOTAL_MISMATCH', { set: set.id, ...params }, place)];
}

function criterionFindings({ criterion, path }: PlacedCriterion): readonly Finding[] {
  return [
    ...maximumFindings({ criterion, path }),
    ...groupFindings({ criterion, path }),
    ...optionLadders(criterion, path).flatMap((ladder) => ladderFindings({ ...ladder, criterion })),
    ...additiveFindings({ criterion, path }),
    ...bestOptionFindings({ criterion, path }),
  ];
}

function maximumFindings({ criterion, path }: PlacedCriterion): readonly Finding[] {
  const { id, maxMark: maximum, otherPrintedMarks = [] } = criterion;
  const isNegative = new Exact(maximum).isNegative();
  const others = otherPrintedMarks.flatMap((other, index) =>
    other === maximum
      ? []
      : [
          makeFinding(
            criteriaFindings,
            'CRITERION_MARK_PRINTED_TWICE',
            { criterion: id, maximum, other },
            { path: [...path, 'otherPrintedMarks', index] },
          ),
        ],
  );
  if (!isNegative) return others;
  const params = { criterion: id, mark: maximum };
  const place = { path: [...path, 'maxMark'] };
  return [makeFinding(criteriaFindings, 'CRITERION_MARK_NEGATIVE', params, place), ...others];
}

function groupFindings({ criterion, path }: PlacedCriterion): readonly Finding[] {
  if (criterion.kind !== 'group') return [];
  const params = sumParams(criterion.maxMark, criterion.children);
  if (!params) return [];
  const place = { path: [...path, 'maxMark'] };
  return [
    makeFinding(criteriaFindings, 'CRITERION_SUM_MISMATCH', { criterion: criterion.id, ...params }, place),
  ];
}

/** Options that add up may be equal; each is checked on its own. */
function additiveFindings({ criterion, path }: PlacedCriterion): readonly Finding[] {
  if (criterion.kind !== 'additive') return [];
  const ladder = { options: criterion.options, path: [...path, 'options'], criterion };
  return criterion.options.flatMap((option, index) => markFindings(option, index, ladder));
}

/** Only where every option has a mark within the maximum; the others are found one by one. */
function bestOptionFindings({ criterion, path }: PlacedCriterion): readonly Finding[] {
  const isAdditive = criterion.kind === 'additive';
  const options = isAdditive
    ? criterion.options
    : optionLadders(criterion, path).flatMap((ladder) => ladder.options);
  const maximum = criterion.maxMark;
  const best = bestMark(criterion);
  const isKnown = options.length > 0 && options.every(({ mark }) => mark !== undefined);
  // An option above the maximum is found on its own; only a sum can pass it unnoticed.
  const isWrong = isAdditive ? best !== maximum : new Exact(best).lessThan(maximum);
  if (!isKnown || !isWrong) return [];
  const params = { criterion: criterion.id, best, maximum };
  const place = { path: [...path, 'maxMark'] };
  return [makeFinding(criteriaFindings, 'CRITERION_BEST_OPTION_MISMATCH', params, place)];
}

interface SumParams {
  readonly stated: DecimalString;
  readonly sum: DecimalString;
  readonly difference: DecimalString;
}

function sumParams(stated: DecimalString, criteria: readonly Criterion[]): SumParams | undefined {
  const sum = criteria.reduce((total, { maxMark }) => total.plus(maxMark), new Exact(0));
  const difference = new Exact(stated).minus(sum);
  if (difference.isZero()) return undefined;
  return { stated, sum: toDecimalString(sum), difference: toDecimalString(difference) };
}

function repeatedIds(placed: readonly PlacedCriterion[]): readonly Finding[] {
  const first = new Map<string, PlacedCriterion>();
  return placed.flatMap(({ criterion, path }) => {
    const earlier = first.get(criterion.id);
    if (!earlier) {
      first.set(criterion.id, { criterion, path });
      return [];
    }
    const params = { criterion: criterion.id, first: formatPath(earlier.path) };
    return [makeFinding(criteriaFindings, 'CRITERION_ID_REPEATED', params, { path: [...path, 'id'] })];
  });
}

function misplacedCorrections(set: CriteriaSet): readonly Finding[] {
  return (set.corrections ?? []).flatMap(({ path, printed }, index) => {
    if (reachesPlace(set, path)) return [];
    const place = { path: ['corrections', index, 'path'] };
    return [makeFinding(criteriaFindings, 'CRITERIA_CORRECTION_MISPLACED', { set: set.id, printed }, place)];
  });
}
