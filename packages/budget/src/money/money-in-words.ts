import { readQuantities, type FoundQuantity } from '@khuyencong/model';
import { publishedUnitIndex } from './money-units.js';
import type { ParseVndOptions } from './parsed-vnd.js';

/** The amounts of a text, with what was not read and whether the text states the unit itself. */
export interface MoneyInWords {
  readonly amounts: readonly Pick<FoundQuantity, 'start' | 'text' | 'readings'>[];
  readonly unread: readonly string[];
  /** Numbers that are no money: "3 năm". */
  readonly others: readonly string[];
  readonly statesUnit: boolean;
}

/** One number and nothing behind it: in "1tỷ2" the 2 is part of an amount already. */
const endsWithOnlyNumber = /^\D*\d[\d.,\s]*$/;

/** Reads the amounts of a text; where none has a unit, the only number at its end takes the unit of the column. */
export function moneyInWords(
  words: string,
  { unit, marks }: Pick<ParseVndOptions, 'unit' | 'marks'>,
): MoneyInWords {
  const stated = read(words, marks);
  if (stated.amounts.length > 0 || unit === undefined || !endsWithOnlyNumber.test(words))
    return { ...stated, statesUnit: true };
  const completed = read(`${words} ${unit}`, marks);
  return { ...completed, statesUnit: false };
}

function read(words: string, marks: ParseVndOptions['marks']): Omit<MoneyInWords, 'statesUnit'> {
  const { found, unread } = readQuantities(words, { units: publishedUnitIndex, marks });
  const isMoney = ({ readings }: FoundQuantity): boolean => readings[0]?.kind === 'money';
  return {
    amounts: found.filter(isMoney),
    unread,
    others: found.filter((quantity) => !isMoney(quantity)).map(({ text }) => text),
  };
}
