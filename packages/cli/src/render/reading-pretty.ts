import { formatDecimal, type DecimalString, type Language, type Quantity, unitName } from '@khuyencong/model';
import type { ReadText, TextReading } from '../read/read-text.js';
import { reportTexts } from '../text/report-texts.js';
import { visibleText } from './visible-text.js';

const kinds: Readonly<Record<Language, Readonly<Record<TextReading['kind'], string>>>> = {
  vi: {
    money: 'tiền',
    count: 'số lượng',
    share: 'tỷ lệ',
    growth: 'tăng trưởng',
    ratio: 'tỷ số',
    target: 'chỉ tiêu',
  },
  en: { money: 'money', count: 'count', share: 'share', growth: 'growth', ratio: 'ratio', target: 'target' },
};

const modalities = {
  vi: {
    actual: 'đã thực hiện',
    planned: 'dự kiến',
    aim: 'phấn đấu',
    estimate: 'ước',
    requested: 'đề nghị',
    remainder: 'còn lại',
  },
  en: {
    actual: 'actual',
    planned: 'planned',
    aim: 'aim',
    estimate: 'estimate',
    requested: 'requested',
    remainder: 'remainder',
  },
} as const;

const averages: Readonly<Record<Language, string>> = { vi: 'bình quân', en: 'on average' };

/** Prints what a phrase says for a person at a terminal. */
export function renderReading(result: ReadText, { language }: { readonly language: Language }): string {
  const texts = reportTexts[language];
  const lines = result.readings.map((reading) => `  ${describe(reading, language)}`);
  return [
    `"${visibleText(result.text)}"${result.ambiguous ? ` (${texts.ambiguous})` : ''}`,
    ...(lines.length > 0 ? lines : [`  ${texts.noNumber}`]),
    ...(result.unread.length > 0
      ? [`  ${texts.unread}: ${result.unread.map((piece) => `"${visibleText(piece)}"`).join(', ')}`]
      : []),
    '',
  ].join('\n');
}

function describe(reading: TextReading, language: Language): string {
  const words = [
    readingText(reading, language),
    reading.kind === 'target' ? rhythm(reading.everyYears, language) : '',
  ];
  return `${kinds[language][reading.kind]}: ${words.filter((word) => word !== '').join(' ')}`;
}

/** What a reading says, without the kind of it. */
export function readingText(reading: PrintedReading, language: Language): string {
  const { qualifier, modality, unit, per, average, of, factor } = reading;
  const words = [
    modality && modalities[language][modality],
    average && averages[language],
    limitWord(reading, language) ?? reportTexts[language].qualifiers[qualifier],
    numbers(reading, language),
    unitName(per === undefined ? unit : `${unit}/${per}`, { language, value: reading.value }),
    of === undefined ? undefined : wholeName(of, language),
    factor === undefined ? undefined : `(×${formatDecimal(factor, { language })})`,
  ];
  return words
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
    .replace(/ (?=%)/gu, '');
}

/** "30% of provinces"; the Vietnamese whole stands right behind its share. */
function wholeName(of: string, language: Language): string {
  return language === 'vi' ? of : `of ${unitName(of, { language })}`;
}

type PrintedReading = Pick<TextReading, keyof TextReading & keyof Quantity>;

/** "dưới 1 tỷ" is at most, without the number itself. */
function limitWord({ qualifier, maxInclusive }: PrintedReading, language: Language): string | undefined {
  if (qualifier !== 'at-most' || maxInclusive !== false) return undefined;
  return language === 'vi' ? 'dưới' : 'below';
}

function numbers({ value, min, max, maxInclusive }: PrintedReading, language: Language): string {
  const print = (text: string): string => formatDecimal(text as DecimalString, { language });
  if (value !== undefined) return value.split('/').map(print).join('/');
  if (min === undefined || max === undefined) return '';
  const below = maxInclusive === false ? (language === 'vi' ? 'dưới ' : 'below ') : '';
  return `${print(min)} ${language === 'vi' ? 'đến' : 'to'} ${below}${print(max)}`;
}

function rhythm(everyYears: DecimalString, language: Language): string {
  const years = formatDecimal(everyYears, { language });
  return language === 'vi' ? `(${years} năm một lần)` : `(once in ${years} years)`;
}
