import { formatDecimal, type DecimalString, type Interval } from '@khuyencong/model';
import type { TargetStatus } from '@khuyencong/targets';
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
  const [rule] = parsed.rules;
  const unit = rule?.quantity.unit ?? '';
  const { achieved, share, missing, missingPeriods = [] } = progress;
  const achievedText = share
    ? ratioText(share.numerator, share.denominator, texts)
    : achieved && amountText(achieved, unit, language);
  const isOpen = rule && rule.accepts.min !== rule.accepts.max && rule.quantity.qualifier !== 'range';
  const fact = missing && [texts.missingFacts[missing], ...missingPeriods].join(' · ');
  return {
    id: target.id,
    label: label[language],
    wording: target.text,
    required: requiredText({ parsed }, texts),
    ...(isOpen && { accepted: texts.accepted(intervalText(rule.accepts, unit, language)) }),
    status: progress.status,
    statusText: texts.targetStatus[progress.status],
    ...(achievedText !== undefined && { achievedText: texts.achieved(achievedText) }),
    ...(fact !== undefined && { missingText: texts.missing(fact) }),
    ...(rule && { accepts: rule.accepts }),
    unit,
    ...(achieved !== undefined && { achieved }),
  };
}

function requiredText({ parsed }: Pick<CheckedTarget, 'parsed'>, texts: ReportTexts): string {
  const numbers = parsed.rules.map(({ quantity }) => quantityText(quantity, texts));
  const rhythm = parsed.frequency && rhythmText(parsed.frequency.everyYears, texts);
  return [...numbers, ...(rhythm === undefined ? [] : [rhythm])].join('; ') || texts.unread;
}

function rhythmText(everyYears: DecimalString, { language }: ReportTexts): string {
  const years = formatDecimal(everyYears, { language });
  return language === 'vi' ? `${years} năm một lần` : `once in ${years} years`;
}
