import { InvalidArgumentError } from 'commander';
import {
  activities,
  Exact,
  foldVietnamese,
  isDecimalString,
  isIsoDate,
  type DecimalString,
  type IsoDate,
} from '@khuyencong/model';
import type { ProgramTexts } from '../text/program-texts.js';
import { nearestName } from './nearest-name.js';

export function dateArgument(texts: ProgramTexts): (text: string) => IsoDate {
  return (text) => {
    if (isIsoDate(text)) return text;
    throw new InvalidArgumentError(texts.notADate(text));
  };
}

/** An activity by its identifier, or by its name in either language. */
export function activityArgument<Id extends string>(
  texts: ProgramTexts,
  known: readonly Id[],
): (text: string) => Id {
  return (text) => {
    const shown = text.slice(0, 60);
    const named = activityNamed(text.slice(0, 200));
    const found = known.find((id) => id === text || id === named);
    if (found) return found;
    throw new InvalidArgumentError(texts.unknownActivity(shown, nearestName(shown, known)));
  };
}

function activityNamed(text: string): string | undefined {
  const name = foldVietnamese(text);
  return activities.find(({ label }) => [label.vi, label.en].some((own) => foldVietnamese(own) === name))?.id;
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
