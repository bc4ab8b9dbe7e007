import { formatDecimal, makeInterval, type DecimalString, type Quantity } from '@khuyencong/model';
import { amountText, intervalText, unitText } from './amount-text.js';
import type { ReportTexts } from './report-texts.js';

/** A reading in words: qualifier, value, unit, the whole of a share, and in what sense it is stated. */
export function quantityText(quantity: Quantity, texts: ReportTexts): string {
  const { qualifier, per, of, modality } = quantity;
  const words = [
    texts.qualifiers[qualifier],
    numberText(quantity, texts),
    per === undefined ? undefined : `/ ${per}`,
    of,
    modality === undefined ? undefined : `(${texts.modalities[modality]})`,
  ];
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}

function numberText({ value, min, max, maxInclusive, unit }: Quantity, { language }: ReportTexts): string {
  if (value === undefined) {
    if (min === undefined || max === undefined) return '';
    return intervalText(makeInterval({ min, max, maxInclusive: maxInclusive ?? true }), unit, language);
  }
  const [part, whole] = value.split('/') as [DecimalString, DecimalString | undefined];
  if (whole === undefined) return amountText(part, unit, language);
  return `${ratioText(part, whole, { language })} ${unitText(unit, language)}`.trim();
}

/** A ratio as its two exact numbers, such as "177/179". */
export function ratioText(
  numerator: DecimalString,
  denominator: DecimalString,
  { language }: Pick<ReportTexts, 'language'>,
): string {
  return `${formatDecimal(numerator, { language })}/${formatDecimal(denominator, { language })}`;
}
