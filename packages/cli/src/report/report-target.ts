import type { DecimalString, ExactRatio, Explanation, Interval, LocalText } from '@khuyencong/model';
import { acceptedValues, type MissingFact, type TargetRule, type TargetStatus } from '@khuyencong/targets';
import type { CheckedTarget } from '../figures/check-figures.js';
import { ratioOf, type ReportRatio } from './report-ratio.js';

/**
 * Where a target stands in a report (tình trạng chỉ tiêu): met, on pace, behind, missed, cannot tell, withdrawn, not due; `under-way` where no
 * pace was named, so that nobody can say whether it is behind.
 *
 * @category report
 * @since 0.1.0
 */
export type TargetState =
  'met' | 'on-pace' | 'under-way' | 'behind' | 'missed' | 'cannot-tell' | 'withdrawn' | 'not-due';

/**
 * A target with its rule and how far it is (chỉ tiêu và tiến độ trong báo cáo).
 *
 * **Units**: `achieved` and `remaining` in `unit`, money in đồng.
 *
 * @category report
 * @since 0.1.0
 */
export interface ReportTarget {
  readonly file: string;
  readonly id: string;
  readonly label: LocalText;
  /** As written. */
  readonly text: string;
  readonly unit: string;
  /** How the number in the text was read, and which values it accepts; null where it has none. */
  readonly rule: {
    readonly kind: TargetRule['kind'];
    readonly accepts: Interval | null;
    readonly wording: string;
  } | null;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly state: TargetState;
  readonly reason: LocalText;
  readonly achieved: DecimalString | null;
  readonly share: ExactRatio | null;
  /** The result as a share of the lower limit. */
  readonly progress: ReportRatio | null;
  readonly remaining: DecimalString | null;
  readonly missing: MissingFact | null;
  readonly explanation: Explanation | null;
}

const states: Readonly<Record<TargetStatus, TargetState>> = {
  met: 'met',
  'not-met': 'missed',
  'on-the-way': 'under-way',
  'at-risk': 'behind',
  withdrawn: 'withdrawn',
  'not-due': 'not-due',
  'cannot-tell': 'cannot-tell',
};

/** A tracked target as a report shows it. */
export function reportTarget(
  { target, label, parsed, progress }: CheckedTarget,
  { file }: { readonly file: string },
): ReportTarget {
  const rule = parsed.rules[0];
  const limited = limitedRule(rule);
  const { achieved, share, shareOfTarget, remaining, missing, explanation, status } = progress;
  const labels = {
    part: { vi: 'Kết quả', en: 'Result' },
    whole: { vi: 'Chỉ tiêu', en: 'Target' },
    label: { vi: 'Tỷ lệ thực hiện', en: 'Share done' },
  };
  return {
    ...{ file, id: target.id, label, text: target.text, unit: limited?.unit ?? '' },
    rule: rule
      ? { kind: rule.kind, accepts: limited ? acceptedValues(limited.limit) : null, wording: rule.wording }
      : null,
    period: target.period ?? null,
    state: status === 'on-the-way' && progress.pace ? 'on-pace' : states[status],
    reason: progress.reason,
    achieved: achieved ?? null,
    share: share ?? null,
    progress: shareOfTarget ? ratioOf(shareOfTarget, labels) : null,
    remaining: remaining ?? null,
    missing: missing ?? null,
    explanation: explanation ?? null,
  };
}

/** The rule with one limit: that of the rounds of a rhythm, or a plain one. */
function limitedRule(
  rule: TargetRule | undefined,
): Extract<TargetRule, { readonly limit: unknown }> | undefined {
  if (rule?.kind === 'frequency') return rule.rounds;
  return rule && 'limit' in rule ? rule : undefined;
}
