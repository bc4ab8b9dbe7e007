import { InvalidArgumentError } from 'commander';
import { closest } from 'fastest-levenshtein';
import { Exact, isDecimalString, isIsoDate, type DecimalString, type IsoDate } from '@khuyencong/model';
import type { ProgramTexts } from '../text/program-texts.js';

export function dateArgument(texts: ProgramTexts): (text: string) => IsoDate {
  return (text) => {
    if (isIsoDate(text)) return text;
    throw new InvalidArgumentError(texts.notADate(text));
  };
}

export function activityArgument<Id extends string>(
  texts: ProgramTexts,
  known: readonly Id[],
): (text: string) => Id {
  return (text) => {
    const found = known.find((id) => id === text);
    if (found) return found;
    throw new InvalidArgumentError(
      texts.unknownActivity(text.slice(0, 60), closest(text.slice(0, 60), known)),
    );
  };
}

export function rootArgument(texts: ProgramTexts): (text: string) => string {
  return (text) => {
    if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
    throw new InvalidArgumentError(texts.notARoot(text.slice(0, 80)));
  };
}

export function percentArgument(texts: ProgramTexts): (text: string) => DecimalString {
  return (text) => {
    if (isDecimalString(text) && !text.startsWith('-') && new Exact(text).lessThanOrEqualTo(100)) return text;
    throw new InvalidArgumentError(texts.notAPercent(text));
  };
}

/** The options of a call where `--out -` is the standard output, as if no file was named. */
export function standardOut<Options extends { readonly out?: string }>(options: Options): Options {
  const { out, ...others } = options;
  return out === '-' ? (others as Options) : options;
}
