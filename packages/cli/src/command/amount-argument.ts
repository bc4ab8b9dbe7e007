import { budgetFindings, moneyFindings, parseVnd } from '@khuyencong/budget';
import { findingMessage, isDecimalString, type DecimalString, type Language } from '@khuyencong/model';
import { InvalidArgumentError } from 'commander';
import type { ProgramTexts } from '../text/program-texts.js';

/** An amount as officials write it, in đồng where no unit is named; one with several readings is refused. */
export function amountArgument(language: Language): (text: string) => DecimalString {
  return (text) => {
    const { amountVnd, findings } = parseVnd(text, { unit: 'đồng', negative: 'refused' });
    const [finding] = findings;
    if (amountVnd !== undefined) return amountVnd;
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
