import { budgetFindings, moneyFindings, parseVnd } from '@khuyencong/budget';
import { findingMessage, isDecimalString, type DecimalString, type Language } from '@khuyencong/model';
import { InvalidArgumentError } from 'commander';
import type { ProgramTexts } from '../text/program-texts.js';

/** What makes the number less than the words: "gần 500 triệu", "500 triệu mỗi năm". */
const doubts: ReadonlySet<string> = new Set([
  'AMOUNT_QUALIFIED',
  'AMOUNT_NOT_A_TOTAL',
  'AMOUNT_NOT_FULLY_READ',
]);

/** An amount as officials write it, in đồng where no unit is named; one that is open or qualified is refused. */
export function amountArgument(language: Language): (text: string) => DecimalString {
  return (text) => {
    const { amountVnd, findings } = parseVnd(text, { unit: 'đồng', negative: 'refused' });
    if (amountVnd !== undefined && !findings.some(({ code }) => doubts.has(code))) return amountVnd;
    // Đồng is no column: another unit beside the number is as it should be.
    const finding = findings.find(({ code }) => code !== 'AMOUNT_OTHER_UNIT');
    throw new InvalidArgumentError(
      finding === undefined
        ? `"${text.slice(0, 60)}"`
        : findingMessage(finding, { language, catalogues: [moneyFindings, budgetFindings] }).replace(
            /\.$/,
            '',
          ),
    );
  };
}

/** A number above zero in canonical form. */
export function numberArgument(texts: ProgramTexts): (text: string) => DecimalString {
  return (text) => {
    if (isDecimalString(text) && !text.startsWith('-') && text !== '0') return text;
    throw new InvalidArgumentError(texts.notANumber(text.slice(0, 60)));
  };
}
