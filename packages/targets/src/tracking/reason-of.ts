import {
  formatDay,
  unitName,
  formatDecimal,
  type DecimalString,
  type ExactRatio,
  type Language,
  type LocalText,
} from '@khuyencong/model';
import { missingWords } from '../finding/missing-words.js';
import type { NumberProgress } from './target-progress.js';

/** Why a number stands where it stands, in a sentence of each language. */
export function reasonOf(progress: Omit<NumberProgress, 'reason'>, unit: string): LocalText {
  return { vi: sentence(progress, unit, 'vi'), en: sentence(progress, unit, 'en') };
}

const statusWords: Readonly<Record<NumberProgress['status'], LocalText>> = {
  met: { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Không đạt', en: 'Not met' },
  'on-the-way': { vi: 'Đang thực hiện', en: 'On the way' },
  'at-risk': { vi: 'Có nguy cơ không đạt', en: 'At risk' },
  'cannot-tell': { vi: 'Chưa đánh giá được', en: 'Cannot tell' },
  withdrawn: { vi: 'Đã dừng thực hiện', en: 'Withdrawn' },
  'not-due': { vi: 'Chưa đến kỳ đánh giá', en: 'Not due yet' },
};

function sentence(progress: Omit<NumberProgress, 'reason'>, unit: string, language: Language): string {
  const pieces = [
    missingText(progress, language),
    resultText(progress, unit, language),
    paceText(progress, unit, language),
    periodsText(progress, language),
    flipText(progress, unit, language),
  ].filter((piece) => piece !== undefined);
  const head = statusWords[progress.status][language];
  return pieces.length === 0 ? `${head}.` : `${head}: ${pieces.join('; ')}.`;
}

function missingText({ missing }: Omit<NumberProgress, 'reason'>, language: Language): string | undefined {
  return missing && missingWords[missing][language];
}

function number(value: DecimalString, language: Language): string {
  return formatDecimal(value, { language });
}

function ratio({ numerator, denominator }: ExactRatio, language: Language): string {
  return denominator === '1'
    ? number(numerator, language)
    : `${number(numerator, language)}/${number(denominator, language)}`;
}

function resultText(
  { achieved, achievedBetween, share, remaining }: Omit<NumberProgress, 'reason'>,
  unit: string,
  language: Language,
): string | undefined {
  const vi = language === 'vi';
  if (share) return `${vi ? 'thực hiện' : 'result'} ${ratio(share, language)}`;
  if (achievedBetween) {
    const [min, max] = [number(achievedBetween.min, language), number(achievedBetween.max, language)];
    return vi
      ? `kết quả nằm giữa ${min} và ${max} ${unit}`
      : `the result lies between ${min} and ${max} ${unitName(unit, { language })}`;
  }
  if (achieved === undefined) return undefined;
  const done = `${vi ? 'thực hiện' : 'result'} ${number(achieved, language)} ${unitName(unit, { language, value: achieved })}`;
  if (remaining === undefined || remaining === '0') return done;
  return `${done}, ${vi ? 'còn' : 'still to do'} ${number(remaining, language)} ${unitName(unit, { language, value: remaining })}`;
}

function paceText(
  { pace }: Omit<NumberProgress, 'reason'>,
  unit: string,
  language: Language,
): string | undefined {
  if (!pace) return undefined;
  const expected = `${ratio(pace.expected, language)} ${unitName(unit, { language })}`;
  if (language === 'vi')
    return `theo nhịp độ, đến ngày ${formatDay(pace.through, { language })} mức cần có là ${expected}, ${pace.behind ? 'đang chậm' : 'đang theo kịp'}`;
  return `by its pace ${expected} are expected through ${pace.through}, so it is ${pace.behind ? 'behind' : 'not behind'}`;
}

function periodsText(
  { missingPeriods, status }: Omit<NumberProgress, 'reason'>,
  language: Language,
): string | undefined {
  if (!missingPeriods || status === 'met') return undefined;
  const shown = missingPeriods.slice(0, 12).join(', ');
  const rest = missingPeriods.length > 12 ? ', …' : '';
  return language === 'vi' ? `chưa báo cáo: ${shown}${rest}` : `not reported: ${shown}${rest}`;
}

function flipText(
  { flip }: Omit<NumberProgress, 'reason'>,
  unit: string,
  language: Language,
): string | undefined {
  if (!flip) return undefined;
  const signed =
    `${flip.change.startsWith('-') ? '' : '+'}${number(flip.change, language)} ${unitName(unit, { language })}`.trimEnd();
  const becomes = statusWords[flip.becomes][language].toLowerCase();
  return language === 'vi'
    ? `thay đổi ${signed} thì thành "${becomes}"`
    : `a change of ${signed} makes it "${becomes}"`;
}
