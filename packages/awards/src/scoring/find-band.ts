import type { Recognition, StarBand } from '@khuyencong/law/award-criteria';
import { decimalString } from '@khuyencong/model';
import type { StarRules } from '../round/round-rules.js';
import { compareFractions, markFraction, printedMark, type Fraction } from './fraction.js';
import type { MarkDecimals } from './mark-scale.js';

/** The bands of a ranking in stars. */
export type Bands = Extract<Recognition, { readonly shape: 'bands' }>;

/** The band of a mean, or the two bands that it lies between. */
export type BandPlace =
  | { readonly kind: 'band'; readonly band: StarBand }
  | { readonly kind: 'gap'; readonly above?: StarBand; readonly below?: StarBand };

/** Finds the band of a mean; in bands of whole numbers a mean between two of them is in none unless the rules round it. */
export function findBand(
  mean: Fraction,
  {
    bands,
    rules,
    decimals,
  }: { readonly bands: Bands; readonly rules: StarRules; readonly decimals: MarkDecimals },
): BandPlace {
  const place = placeIn(mean, { bands, decimals });
  if (place.kind === 'band' || rules.bandGap === 'council-decides') return place;
  const rounding = rules.bandGap === 'round-half-up' ? 'half-up' : 'down';
  const whole = printedMark(mean, { decimals, places: 0, rounding });
  return placeIn(markFraction(decimalString(whole), decimals), { bands, decimals });
}

function placeIn(
  mean: Fraction,
  { bands, decimals }: { readonly bands: Bands; readonly decimals: MarkDecimals },
): BandPlace {
  const reaches = ({ from }: StarBand): boolean => compareFractions(mean, markFraction(from, decimals)) >= 0;
  const sorted = [...bands.bands].sort((left, right) => right.stars - left.stars);
  const at = sorted.findIndex(reaches);
  const band = sorted[at];
  const above = at < 0 ? sorted.at(-1) : sorted[at - 1];
  if (!band) return { kind: 'gap', ...(above && { above }) };
  const isPast =
    bands.edges === 'whole-numbers' &&
    band.to !== undefined &&
    compareFractions(mean, markFraction(band.to, decimals)) > 0;
  const isUnclear =
    bands.edges === 'not-known' && above !== undefined && roundsInto(mean, { above, decimals });
  return isPast || isUnclear ? { kind: 'gap', below: band, ...(above && { above }) } : { kind: 'band', band };
}

/** Less than one mark below the next band: whole-number bands would have a gap there. */
function roundsInto(
  mean: Fraction,
  { above, decimals }: { readonly above: StarBand; readonly decimals: MarkDecimals },
): boolean {
  const from = markFraction(above.from, decimals);
  const oneLess = {
    numerator: from.numerator - from.denominator * 10n ** BigInt(decimals),
    denominator: from.denominator,
  };
  return compareFractions(mean, oneLess) > 0;
}
