import { formatDecimal, type DecimalString, type Interval } from '@khuyencong/model';
import { acceptedValues, type TargetRule, type TargetStatus } from '@khuyencong/targets';
import type { CheckedTarget } from 'khuyencong';
import { amountText, intervalText } from '../text/amount-text.js';
import { quantityText, ratioText } from '../text/quantity-text.js';
import type { ReportTexts } from '../text/report-texts.js';

/** A target as it is shown. */
export interface TargetView {
  readonly id: string;
  readonly label: string;
  readonly wording: string;
  readonly required: string;
  /** Where the wording allows more than one value. */
  readonly accepted?: string;
  readonly status: TargetStatus;
  readonly statusText: string;
  readonly achievedText?: string;
  readonly missingText?: string;
  readonly accepts?: Interval;
  readonly unit: string;
  readonly achieved?: DecimalString;
}

export function targetView(
  { target, label, parsed, progress }: CheckedTarget,
  texts: ReportTexts,
): TargetView {
  const { language } = texts;
  const rule = limitedRule(parsed.rules[0]);
  const unit = rule?.unit ?? '';
  const accepts = rule && acceptedValues(rule.limit);
  const { achieved, share, missing, missingPeriods = [] } = progress;
  const achievedText = share
    ? ratioText(share.numerator, share.denominator, texts)
    : achieved && amountText(achieved, unit, language);
  const isOpen = accepts && accepts.min !== accepts.max && rule.limit.kind !== 'range';
  const fact = missing && [texts.missingFacts[missing], ...missingPeriods].join(' · ');
  return {
    id: target.id,
    label: label[language],
    wording: target.text,
    required: requiredText({ parsed }, texts),
    ...(isOpen && { accepted: texts.accepted(intervalText(accepts, unit, language)) }),
    status: progress.status,
    statusText: texts.targetStatus[progress.status],
    ...(achievedText !== undefined && { achievedText: texts.achieved(achievedText) }),
    ...(fact !== undefined && { missingText: texts.missing(fact) }),
    ...(accepts && { accepts }),
    unit,
    ...(achieved !== undefined && { achieved }),
  };
}

/** The rule that a bar can show: that of the rounds of a rhythm, or a plain one. */
function limitedRule(
  rule: TargetRule | undefined,
): Extract<TargetRule, { readonly limit: unknown }> | undefined {
  if (rule?.kind === 'frequency') return rule.rounds;
  return rule && 'limit' in rule ? rule : undefined;
}

function requiredText({ parsed }: Pick<CheckedTarget, 'parsed'>, texts: ReportTexts): string {
  const rhythm = parsed.rules.find((rule) => rule.kind === 'frequency');
  const numbers = parsed.quantities
    .filter(({ per }) => rhythm === undefined || per !== 'lần')
    .map((quantity) => quantityText(quantity, texts));
  return [...numbers, ...(rhythm ? [rhythmText(rhythm.everyYears, texts)] : [])].join('; ') || texts.unread;
}

function rhythmText(everyYears: DecimalString, { language }: ReportTexts): string {
  const years = formatDecimal(everyYears, { language });
  return language === 'vi' ? `${years} năm một lần` : `once in ${years} years`;
}
