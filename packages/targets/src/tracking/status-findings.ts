import { Exact, makeFinding, type DecimalString, type Finding, type IsoDate } from '@khuyencong/model';
import type { TargetResultParams } from '../finding/target-finding-params.js';
import { targetFindings } from '../finding/target-findings.js';
import { indicatorFindings } from '../indicator/indicator-findings.js';
import type { ParsedTarget } from '../rule/target-rule.js';
import { demandsOf } from './demand.js';
import type { NumberProgress } from './target-progress.js';
import type { Actual, Target, TargetAdjustment } from './target.js';

interface Name {
  readonly target: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

function nameOf({ id, label }: Target): Name {
  return { target: id, nameVi: label.vi, nameEn: label.en };
}

/** One finding that says where the target stands, and one when it was adjusted. */
export function statusFindings(
  target: Target,
  progress: NumberProgress,
  {
    asOf,
    adjusted,
    parsed,
  }: {
    readonly asOf: IsoDate | undefined;
    readonly adjusted: TargetAdjustment | undefined;
    readonly parsed: ParsedTarget;
  },
): readonly Finding[] {
  const place = { path: target.path };
  const change = adjusted && {
    ...nameOf(target),
    from: adjusted.from,
    before: target.parsed.text.slice(0, 200),
    after: parsed.text.slice(0, 200),
    reason: adjusted.reason,
  };
  return [
    ...(change ? [makeFinding(targetFindings, 'TARGET_ADJUSTED', change, { path: adjusted.path })] : []),
    statusFinding(target, progress, { asOf, place }),
  ];
}

function statusFinding(
  target: Target,
  progress: NumberProgress,
  {
    asOf,
    place,
  }: { readonly asOf: IsoDate | undefined; readonly place: { readonly path: readonly (string | number)[] } },
): Finding {
  const { status, achieved, share, remaining, missing = 'actuals', missingPeriods, explanation } = progress;
  switch (status) {
    case 'cannot-tell': {
      const periods = missing === 'periods' || missing === 'as-of' ? missingPeriods?.join(', ') : undefined;
      return makeFinding(
        targetFindings,
        'TARGET_CANNOT_TELL',
        { ...nameOf(target), missing, periods },
        place,
      );
    }
    case 'withdrawn': {
      const { from = asOf ?? '', reason = '' } = target.withdrawn ?? {};
      return makeFinding(targetFindings, 'TARGET_WITHDRAWN', { ...nameOf(target), from, reason }, place);
    }
    case 'not-due':
      return makeFinding(targetFindings, 'TARGET_NOT_DUE', { ...nameOf(target), asOf }, place);
    default: {
      const params: TargetResultParams = {
        ...nameOf(target),
        achieved: share ? `${share.numerator}/${share.denominator}` : (achieved ?? ''),
        unit: share || achieved === undefined ? '' : (explanation?.unit ?? ''),
        remaining: remaining === '0' ? undefined : remaining,
        asOf,
      };
      return makeFinding(targetFindings, statusCodes[status], params, place);
    }
  }
}

const statusCodes = {
  met: 'TARGET_MET',
  'not-met': 'TARGET_NOT_MET',
  'on-the-way': 'TARGET_ON_THE_WAY',
  'at-risk': 'TARGET_AT_RISK',
} as const;

/** What single reports say that no share or target can use. */
export function partFindings(
  target: Target,
  actuals: readonly Actual[],
  parsed: ParsedTarget,
): readonly Finding[] {
  const demands = target.period ? demandsOf(parsed.rules, target.period) : [];
  const parts = new Set(demands.map(({ part }) => part));
  const isShare = demands.some(({ rule }) => rule.kind === 'share' || rule.kind === 'ratio');
  const percentages = actuals.filter(
    ({ value, numerator }) => value !== undefined && numerator === undefined,
  );
  const averaged = { indicator: target.indicator.id, count: String(percentages.length) };
  return [
    ...(isShare ? actuals.flatMap((actual) => shareFindings(target, actual)) : []),
    ...(isShare && percentages.length > 1
      ? [makeFinding(indicatorFindings, 'PERCENTAGES_AVERAGED', averaged, { path: target.path })]
      : []),
    ...actuals.flatMap(({ part, path }) =>
      part === undefined || parts.size < 2 || parts.has(part)
        ? []
        : [
            makeFinding(
              targetFindings,
              'ACTUAL_PART_UNKNOWN',
              { target: target.id, part, parts: [...parts].join(', ') },
              { path },
            ),
          ],
    ),
  ];
}

/** Shares that cannot be: nothing to divide by, or more than the whole. */
function shareFindings(target: Target, { numerator, denominator, path, period }: Actual): readonly Finding[] {
  if (numerator === undefined || denominator === undefined) return [];
  if (denominator === '0' || denominator.startsWith('-'))
    return [makeFinding(targetFindings, 'DENOMINATOR_ZERO', { target: target.id, period }, { path })];
  return isAbove(numerator, denominator)
    ? [
        makeFinding(
          targetFindings,
          'NUMERATOR_ABOVE_DENOMINATOR',
          { target: target.id, numerator, denominator },
          { path },
        ),
      ]
    : [];
}

function isAbove(left: DecimalString, right: DecimalString): boolean {
  return new Exact(left).greaterThan(right);
}
